print "a" matches '('   # error: this is no regex
