// NetSuite
