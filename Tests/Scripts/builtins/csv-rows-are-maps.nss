# exit: 4
print csv.stringify([{ a: 1 }, [2]])    # error: the rows are maps, and item [1] is a list
