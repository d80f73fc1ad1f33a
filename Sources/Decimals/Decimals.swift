// Decimals
