namespace Buendnisnetz.Lists;

/// <summary>Corrections of lines as the preview sends them.</summary>
internal static class Corrections
{
    extension(EntryLine line)
    {
        /// <summary>Does what a button says; what it does not know, it leaves.</summary>
        public void Take(ListKind kind, string? column, string? value)
        {
            if (string.IsNullOrEmpty(column)) line.LeaveOut(true);
            else if (column == RowChoice.Who) line.Choose(value);
            else if (kind.Columns.FirstOrDefault(one => one.Code == column) is { } known) line.Correct(known, value);
        }

        /// <summary>What somebody has typed into the cells.</summary>
        public void Take(ListKind kind, IReadOnlyDictionary<string, string?> cells, bool leftOut)
        {
            foreach (var column in kind.Columns)
                if (cells.TryGetValue(column.Code, out var value)) line.Correct(column, value);
            line.LeaveOut(leftOut);
        }
    }

    extension(CheckedRow row)
    {
        /// <summary>Takes every choice that leaves none.</summary>
        public void TakeSure(ListKind kind)
        {
            foreach (var sure in row.Findings.Select(finding => finding.Sure).OfType<RowChoice>())
                row.Line.Take(kind, sure.Column, sure.Value);
        }
    }
}
