namespace Buendnisnetz.Accounts;

/// <summary>How many slips of the finger lie between two words: a letter too many, missing, wrong, or swapped with its neighbour.</summary>
internal static class EditDistance
{
    public static int Between(string left, string right)
    {
        int[] before = [], last = [.. Enumerable.Range(0, right.Length + 1)];
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++) row[j] = Least(left, right, i, j, before, last, row);
            (before, last) = (last, row);
        }
        return last[right.Length];
    }

    private static int Least(string left, string right, int i, int j, int[] before, int[] last, int[] row)
    {
        var least = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
        var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(least, before[j - 2] + 1) : least;
    }
}
