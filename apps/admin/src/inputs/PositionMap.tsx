import 'leaflet/dist/leaflet.css';
import { Box } from '@mui/material';
import type { Position } from '@ventanilla/contracts';
import {
  map as createMap,
  marker as createMarker,
  divIcon,
  type Map as LeafletMap,
  type Marker,
  tileLayer,
} from 'leaflet';
import { useEffect, useRef } from 'react';

type Props = { position: Position | null; onChange: (position: Position) => void; label: string };

const TILES = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';
const ATTRIBUTION = '&copy; <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>';

/** Where the map opens without a position: the mouth of the Río de la Plata, between the two first cities. */
const START = { latitude: -34.66, longitude: -58.32 };
const START_ZOOM = 11;
const CLOSE_ZOOM = 16;

/** About ten centimetres: more digits would only pretend. */
const DECIMALS = 6;

const pin = divIcon({
  className: '',
  iconSize: [32, 40],
  iconAnchor: [16, 38],
  html: '<svg viewBox="0 0 32 40" width="32" height="40" aria-hidden="true"><path d="M16 39C16 39 30 23 30 15A14 14 0 1 0 2 15C2 23 16 39 16 39Z" fill="#0b5d5b" stroke="#ffffff" stroke-width="2"/><circle cx="16" cy="15" r="5" fill="#ffffff"/></svg>',
});

/** The map works without tiles too: a plain ground with the marker on it. */
export function PositionMap({ position, onChange, label }: Props) {
  const ground = useRef<HTMLDivElement>(null);
  const map = useRef<LeafletMap | null>(null);
  const marker = useRef<Marker | null>(null);
  const choose = useRef(onChange);
  choose.current = onChange;

  useEffect(() => {
    if (ground.current === null) return;
    const made = createMap(ground.current, { scrollWheelZoom: false }).setView(toPair(START), START_ZOOM);
    made.attributionControl.setPrefix(false);
    tileLayer(TILES, { attribution: ATTRIBUTION, maxZoom: 19 }).addTo(made);
    made.on('click', ({ latlng }) => choose.current(rounded(latlng.lat, latlng.lng)));
    map.current = made;
    return () => {
      made.remove();
      map.current = null;
      marker.current = null;
    };
  }, []);

  useEffect(() => {
    if (map.current === null) return;
    marker.current?.remove();
    marker.current = null;
    if (position === null) return;
    const placed = createMarker(toPair(position), { draggable: true, keyboard: false, icon: pin, alt: label });
    placed.on('dragend', () => {
      const { lat, lng } = placed.getLatLng();
      choose.current(rounded(lat, lng));
    });
    marker.current = placed.addTo(map.current);
    map.current.setView(toPair(position), Math.max(map.current.getZoom(), CLOSE_ZOOM));
  }, [position, label]);

  return (
    <Box
      ref={ground}
      role="application"
      aria-label={label}
      sx={{
        height: 300,
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
        zIndex: 0,
        '&.leaflet-container': { backgroundColor: '#dfe5e1', font: 'inherit' },
      }}
    />
  );
}

function toPair({ latitude, longitude }: Position): [number, number] {
  return [latitude, longitude];
}

function rounded(latitude: number, longitude: number): Position {
  return { latitude: Number(latitude.toFixed(DECIMALS)), longitude: Number(longitude.toFixed(DECIMALS)) };
}
