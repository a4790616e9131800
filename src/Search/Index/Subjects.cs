namespace Buendnisnetz.Search;

/// <summary>What a text is about, as terms of the field, in whatever words it says so.</summary>
internal static class Subjects
{
    /// <summary>So much of a thing is read for it: who reads on finds what it mentions.</summary>
    private const int MostRead = 4_000;

    /// <summary>The marks of the terms, each with its weight.</summary>
    public static IEnumerable<KeyValuePair<string, double>> Of(params IEnumerable<string> texts)
    {
        var (finder, room) = (new MarkFinder(), MostRead);
        foreach (var text in texts)
        {
            finder.Read(text.Length <= room ? text : text[..room]);
            if ((room -= text.Length) <= 0) break;
        }
        return finder.Marks.Where(mark => MarkFinder.IsTelling(mark.Key));
    }
}
