namespace Buendnisnetz.Text;

/// <summary>Takes a German compound apart into words of the field: "Ferienbetreuung" into "Ferien" and "Betreuung".</summary>
internal static class Compounds
{
    private const int Shortest = 4, ShortestLoose = 5;

    private static readonly string[] Links = ["", "s", "n", "es", "en", "er"];

    /// <summary>Words with which a compound ends and whose first letter could be taken for a link: Nachbarschafts-streit.</summary>
    private static readonly string[] WithS = """
        sache sammlung satz schau schein schicht schiff schlag schlichtung schloss schluss schmuck schnitt schrank schrift schritt schutz
        see seite seminar service sicherheit siedlung siegel sitz sommer sonne sorge speise spende spiel sport sprache sprecher sprung stab
        stadt stamm stand stark start station stelle stern steuer stift stimme stoff strasse strategie streit stress strom studie studio
        stufe stunde suche sucht system szene
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The parts of a word that the thesaurus knows, and what is left over; all of it is left where nothing is known.</summary>
    public static (IReadOnlyList<string> Parts, string Left) TakeApart(string word)
    {
        if (Whole(word, 0) is { } parts) return (parts, "");
        for (var length = word.Length - 1; length >= ShortestLoose; length--)
            if (Whole(word[..length], 0) is { } begin) return (begin, Head(word[length..]));
        for (var start = Shortest; start <= word.Length - ShortestLoose; start++)
            if (Whole(word[start..], 0) is { } end) return (end, word[..start]);
        return ([], word);
    }

    private static string Head(string left) =>
        Array.Exists(WithS, word => word.AsSpan(1).StartsWith(left) || left.AsSpan().StartsWith(word.AsSpan(1))) ? "s" + left : left;

    /// <summary>The longest parts first, until the word is used up.</summary>
    private static List<string>? Whole(string word, int from)
    {
        if (from == word.Length) return [];
        for (var end = word.Length; end >= from + Shortest; end--)
        {
            if (!Thesaurus.Parts.Know(word.AsSpan(from, end - from))) continue;
            foreach (var link in Links)
                if (word.AsSpan(end).StartsWith(link) && Whole(word, end + link.Length) is { } rest) return [word[from..end], .. rest];
        }
        return null;
    }
}
