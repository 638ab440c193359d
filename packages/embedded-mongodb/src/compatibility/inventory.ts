/** The kinds of names MongoDB's language has, in the order COMPATIBILITY.md lists them. */
export const kinds = [
  'commands',
  'aggregation stages',
  'accumulators',
  'window operators',
  'expression operators',
  'query operators',
  'projection operators',
  'update operators',
] as const;

/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

function names(text: string): readonly string[] {
  return text.split(' ');
}

/** Every name of MongoDB 7.0, by kind; of 8.0 only the command `bulkWrite`. What only MongoDB's own processes say to each other is left out. */
export const inventory: Readonly<Record<Kind, readonly string[]>> = {
  commands: names(
    'abortReshardCollection abortTransaction addShard addShardToZone aggregate analyzeShardKey appendOplogNote ' +
      'applyOps authenticate balancerCollectionStatus balancerStart balancerStatus balancerStop buildInfo bulkWrite ' +
      'checkMetadataConsistency checkShardingIndex cleanupOrphaned cleanupReshardCollection ' +
      'cleanupStructuredEncryptionData clearJumboFlag cloneCollectionAsCapped collMod collStats commitReshardCollection ' +
      'commitTransaction compact compactStructuredEncryptionData configureCollectionBalancing configureFailPoint ' +
      'configureQueryAnalyzer connectionStatus connPoolStats convertToCapped count create createIndexes createRole ' +
      'createSearchIndexes createUser currentOp dataSize dbHash dbStats delete distinct drop dropAllRolesFromDatabase ' +
      'dropAllUsersFromDatabase dropConnections dropDatabase dropIndexes dropRole dropSearchIndex dropUser ' +
      'enableSharding endSessions explain features filemd5 find findAndModify flushRouterConfig fsync fsyncUnlock ' +
      'getAuditConfig getClusterParameter getCmdLineOpts getDefaultRWConcern getFreeMonitoringStatus getLog getMore ' +
      'getnonce getParameter getShardMap getShardVersion grantPrivilegesToRole grantRolesToRole grantRolesToUser hello ' +
      'hostInfo insert invalidateUserCache isdbgrid isMaster isSelf killAllSessions killAllSessionsByPattern ' +
      'killCursors killOp killSessions listCollections listCommands listDatabases listIndexes listShards lockInfo ' +
      'logApplicationMessage logout logRotate mapReduce mergeAllChunksOnShard mergeChunks moveChunk movePrimary ' +
      'moveRange netstat ping planCacheClear planCacheClearFilters planCacheListFilters planCacheSetFilter profile ' +
      'refineCollectionShardKey refreshSessions reIndex removeShard removeShardFromZone renameCollection ' +
      'replSetAbortPrimaryCatchUp replSetFreeze replSetGetConfig replSetGetStatus replSetInitiate replSetMaintenance ' +
      'replSetReconfig replSetResizeOplog replSetStepDown replSetSyncFrom reshardCollection revokePrivilegesFromRole ' +
      'revokeRolesFromRole revokeRolesFromUser rolesInfo rotateCertificates saslContinue saslStart serverStatus ' +
      'setAllowMigrations setAuditConfig setClusterParameter setDefaultRWConcern setFeatureCompatibilityVersion ' +
      'setFreeMonitoring setIndexCommitQuorum setParameter setShardVersion setUserWriteBlockMode shardCollection ' +
      'shardConnPoolStats shardingState shutdown split splitVector startSession testVersion2 top unsetSharding update updateRole ' +
      'updateSearchIndex updateUser updateZoneKeyRange usersInfo validate validateDBMetadata whatsmyuri',
  ),
  'aggregation stages': names(
    '$addFields $bucket $bucketAuto $changeStream $changeStreamSplitLargeEvent $collStats $count $currentOp $densify ' +
      '$documents $facet $fill $geoNear $graphLookup $group $indexStats $limit $listLocalSessions $listSampledQueries ' +
      '$listSearchIndexes $listSessions $lookup $match $merge $out $planCacheStats $project $redact $replaceRoot ' +
      '$replaceWith $sample $search $searchMeta $set $setWindowFields $shardedDataDistribution $skip $sort ' +
      '$sortByCount $unionWith $unset $unwind $vectorSearch',
  ),
  accumulators: names(
    '$accumulator $addToSet $avg $bottom $bottomN $count $first $firstN $last $lastN $max $maxN $median ' +
      '$mergeObjects $min $minN $percentile $push $stdDevPop $stdDevSamp $sum $top $topN',
  ),
  'window operators': names(
    '$addToSet $avg $bottom $bottomN $count $covariancePop $covarianceSamp $denseRank $derivative $documentNumber ' +
      '$expMovingAvg $first $firstN $integral $last $lastN $linearFill $locf $max $maxN $median $min $minN ' +
      '$percentile $push $rank $shift $stdDevPop $stdDevSamp $sum $top $topN',
  ),
  'expression operators': names(
    '$abs $accumulator $acos $acosh $add $allElementsTrue $and $anyElementTrue $arrayElemAt $arrayToObject $asin ' +
      '$asinh $atan $atan2 $atanh $avg $binarySize $bitAnd $bitNot $bitOr $bitXor $bsonSize $ceil $cmp $concat ' +
      '$concatArrays $cond $convert $cos $cosh $dateAdd $dateDiff $dateFromParts $dateFromString $dateSubtract ' +
      '$dateToParts $dateToString $dateTrunc $dayOfMonth $dayOfWeek $dayOfYear $degreesToRadians $divide $eq $exp ' +
      '$filter $first $firstN $floor $function $getField $gt $gte $hour $ifNull $in $indexOfArray $indexOfBytes ' +
      '$indexOfCP $isArray $isNumber $isoDayOfWeek $isoWeek $isoWeekYear $last $lastN $let $literal $ln $log $log10 ' +
      '$lt $lte $ltrim $map $max $maxN $median $mergeObjects $meta $millisecond $min $minN $minute $mod $month ' +
      '$multiply $ne $not $objectToArray $or $percentile $pow $radiansToDegrees $rand $range $reduce $regexFind ' +
      '$regexFindAll $regexMatch $replaceAll $replaceOne $reverseArray $round $rtrim $second $setDifference $setEquals ' +
      '$setField $setIntersection $setIsSubset $setUnion $sin $sinh $size $slice $sortArray $split $sqrt $stdDevPop ' +
      '$stdDevSamp $strcasecmp $strLenBytes $strLenCP $substr $substrBytes $substrCP $subtract $sum $switch $tan $tanh ' +
      '$toBool $toDate $toDecimal $toDouble $toHashedIndexKey $toInt $toLong $toLower $toObjectId $toString $toUpper ' +
      '$trim $trunc $tsIncrement $tsSecond $type $unsetField $week $year $zip',
  ),
  'query operators': names(
    '$all $alwaysFalse $alwaysTrue $and $bitsAllClear $bitsAllSet $bitsAnyClear $bitsAnySet $comment $elemMatch $eq ' +
      '$exists $expr $geoIntersects $geoWithin $gt $gte $in $jsonSchema $lt $lte $mod $ne $near $nearSphere $nin $nor ' +
      '$not $options $or $regex $sampleRate $size $text $type $where',
  ),
  'projection operators': names('$ $elemMatch $meta $slice'),
  'update operators': names(
    '$ $[] $[identifier] $addToSet $bit $currentDate $each $inc $max $min $mul $pop $position $pull $pullAll $push ' +
      '$rename $set $setOnInsert $slice $sort $unset',
  ),
};
