// RecordTypes
