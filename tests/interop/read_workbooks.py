"""Reads workbooks with openpyxl: each must have a sheet with cells, and each table's header row must equal its column names."""
import sys
import openpyxl

bad = 0
for path in sys.argv[1:]:
    try:
        book = openpyxl.load_workbook(path)
        cells = sum(1 for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None)
        problems = [] if cells else ["no cell has a value"]
        for sheet in book:
            for table in sheet.tables.values():
                header = [cell.value for cell in sheet[table.ref][0]]
                names = [column.name for column in table.tableColumns]
                if header != names:
                    problems.append(f"table {table.name}: header {header} is not {names}")
    except Exception as error:  # any failure to read is a finding about the file
        problems = [f"{type(error).__name__}: {error}"]
    for problem in problems:
        print(f"{path}: {problem}")
    bad += bool(problems)
print(f"{len(sys.argv) - 1 - bad} read, {bad} bad")
sys.exit(1 if bad or len(sys.argv) < 2 else 0)
