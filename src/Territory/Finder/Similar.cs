namespace Buendnisnetz.Territory;

/// <summary>Places whose name differs in a letter or two from what was typed.</summary>
internal static class Similar
{
    private const int MostPlaces = 6;

    public static IReadOnlyList<Place> To(string name)
    {
        if (name.Length is < 4 or > 40) return [];
        var allowed = name.Length < 7 ? 1 : 2;
        return [.. Gazetteer.Germany.Places
            .Select(place => (Place: place, Steps: Math.Min(StepsWithin(place.Stem, name, allowed), StepsWithin(place.Key, name, allowed))))
            .Where(found => found.Steps <= allowed)
            .OrderBy(found => found.Steps).ThenBy(found => found.Place.Key[0] == name[0] ? 0 : 1)
            .ThenBy(found => found.Place.Key, StringComparer.Ordinal)
            .Take(MostPlaces)
            .Select(found => found.Place)
            .Select(place => new Place(place.Name, place.Area, Known.KreisOf(place, []), place.Position, place.Code))];
    }

    private static int StepsWithin(string key, string name, int allowed) =>
        key.Length < 4 || Math.Abs(key.Length - name.Length) > allowed ? allowed + 1 : Steps(key, name, allowed);

    /// <summary>
    /// How many letters have to be changed, left out, put in or exchanged; more than the allowed number is not counted on.
    /// </summary>
    internal static int Steps(string a, string b, int allowed)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++) row[j] = Cheapest(a, b, i, j, before, last, row);
            if (row.Min() > allowed) return allowed + 1;
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }

    private static int Cheapest(string a, string b, int i, int j, int[] before, int[] last, int[] row)
    {
        var steps = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(steps, before[j - 2] + 1) : steps;
    }
}
