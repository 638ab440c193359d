import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';
import { autoFillFrames, autoFillInput } from './auto-fill.js';
import { type Colours, dark, fontFamily, light, radius, targetSize } from './tokens.js';

const heading = { fontWeight: 650, letterSpacing: '-0.01em' };

function themeOf(mode: 'light' | 'dark', colours: Colours, base: RaThemeOptions): RaThemeOptions {
  return {
    ...base,
    sidebar: { width: 248, closedWidth: 60 },
    shape: { borderRadius: radius },
    palette: {
      mode,
      primary: { main: colours.strong, dark: colours.strongHover, contrastText: colours.onStrong },
      secondary: { main: colours.strong, dark: colours.strongHover, contrastText: colours.onStrong },
      error: { main: colours.danger },
      warning: { main: colours.attention },
      info: { main: colours.strong },
      success: { main: colours.strong },
      background: { default: colours.ground, paper: colours.paper },
      text: { primary: colours.ink, secondary: colours.inkSoft },
      divider: colours.line,
    },
    typography: {
      fontFamily,
      h1: { ...heading, fontSize: '1.75rem', lineHeight: 1.2 },
      h2: { ...heading, fontSize: '1.25rem', lineHeight: 1.3 },
      h3: { ...heading, fontSize: '1.05rem', lineHeight: 1.35, letterSpacing: 0 },
      h6: { ...heading, fontSize: '1.15rem' },
      button: { textTransform: 'none', fontWeight: 600 },
      body2: { fontSize: '0.9rem' },
    },
    components: { ...base.components, ...componentsOf(colours) },
  };
}

function componentsOf(colours: Colours): RaThemeOptions['components'] {
  const outline = { outline: `3px solid ${colours.strong}`, outlineOffset: 2 };
  return {
    MuiCssBaseline: {
      styleOverrides: {
        body: { backgroundColor: colours.ground },
        ':focus-visible': outline,
        ...autoFillFrames,
        '@media (prefers-reduced-motion: reduce)': {
          '*': { animation: 'none !important', transition: 'none !important' },
        },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { fontFamily: 'inherit', '&:focus-visible': outline } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { minHeight: targetSize, paddingInline: 16, borderRadius: radius } },
    },
    MuiIconButton: { styleOverrides: { root: { minWidth: targetSize, minHeight: targetSize } } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    // A warning must stand out from a warm ground.
    MuiAlert: { styleOverrides: { standardWarning: { backgroundColor: colours.attentionSoft } } },
    MuiCard: { defaultProps: { variant: 'outlined' } },
    MuiAppBar: {
      defaultProps: { color: 'default', elevation: 0 },
      styleOverrides: {
        root: { backgroundColor: colours.paper, color: colours.ink, borderBottom: `1px solid ${colours.line}` },
      },
    },
    MuiInputBase: { defaultProps: { disableInjectingGlobalStyles: true }, styleOverrides: { input: autoFillInput } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiOutlinedInput: {
      styleOverrides: { root: { backgroundColor: colours.paper, minHeight: targetSize } },
    },
    MuiTab: { styleOverrides: { root: { minHeight: targetSize, fontWeight: 600 } } },
    MuiToggleButton: { styleOverrides: { root: { minHeight: targetSize, textTransform: 'none', color: colours.ink } } },
    MuiTableCell: { styleOverrides: { root: { borderBottomColor: colours.line }, head: { fontWeight: 650 } } },
    MuiMenuItem: { styleOverrides: { root: { minHeight: targetSize } } },
    MuiDialog: {
      styleOverrides: {
        paper: { borderRadius: radius + 4 },
        // A phone has no room to give away beside what is read.
        paperFullWidth: { '@media (max-width: 599px)': { margin: 12, width: 'calc(100% - 24px)' } },
      },
    },
    // What stands in a grid is as wide as the dialog, whatever is in it.
    MuiDialogContent: {
      styleOverrides: {
        // The label of a first field stands a little above it, and is not to be cut off by the title.
        root: { gridTemplateColumns: 'minmax(0, 1fr)', '.MuiDialogTitle-root + &': { paddingTop: 8 } },
      },
    },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.85rem' } } },
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          minHeight: targetSize,
          borderRadius: radius,
          marginInline: 8,
          color: colours.ink,
          '& .RaMenuItemLink-icon': { color: colours.inkSoft },
          '&.RaMenuItemLink-active': {
            backgroundColor: colours.strongSoft,
            color: colours.ink,
            fontWeight: 650,
            '& .RaMenuItemLink-icon': { color: colours.strong },
          },
        },
      },
    },
    RaLayout: {
      styleOverrides: {
        root: {
          // react-admin lets the page grow with what it holds; ours scrolls and wraps inside the screen.
          minWidth: 0,
          '& .RaLayout-appFrame': { marginTop: 56 },
          '& .RaLayout-content': { backgroundColor: colours.ground, padding: 0, minWidth: 0 },
        },
      },
    },
  };
}

export const lightTheme = themeOf('light', light, defaultLightTheme);
export const darkTheme = themeOf('dark', dark, defaultDarkTheme);
