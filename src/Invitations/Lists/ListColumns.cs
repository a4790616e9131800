using Buendnisnetz.Lists;

namespace Buendnisnetz.Invitations;

/// <summary>Which column holds what: by the words of the heading, in any order; without a heading in the order of the template.</summary>
internal sealed record ListColumns(int Alliance, int Role, int Name, int FirstName, int Email)
{
    /// <summary>Bündnis;Rolle;Name;E-Mail.</summary>
    public static ListColumns OfTemplate { get; } = new(0, 1, 2, -1, 3);

    private static readonly string[] Alliances =
        ["buendnis", "name des buendnisses", "buendnisname", "lokales buendnis", "lokales buendnis fuer familie", "allianz", "standort",
            "buendnis name"];

    private static readonly string[] Roles = ["rolle", "funktion", "aufgabe", "position", "zugang", "rolle im buendnis"];

    private static readonly string[] Names =
        ["name", "vor und nachname", "vor und zuname", "vorname nachname", "vorname und nachname", "person", "ansprechpartner",
            "ansprechpartnerin",
         "ansprechpartner in", "ansprechpartnerinnen", "ansprechperson", "kontaktperson", "koordinator", "koordinatorin", "koordinator in",
             "nachname", "familienname", "zuname"];

    private static readonly string[] FirstNames = ["vorname", "vornamen", "rufname"];

    private static readonly string[] Emails =
        ["e mail", "email", "mail", "e mail adresse", "emailadresse", "email adresse", "mailadresse", "mail adresse", "e mailadresse",
            "elektronische post"];

    /// <summary>The columns that a line names as a heading; null where it is none.</summary>
    public static ListColumns? Named(IReadOnlyList<string> cells)
    {
        string[] words = [.. cells.Select(Folding.Fold)];
        var found = new ListColumns(At(words, Alliances), At(words, Roles), At(words, Names), At(words, FirstNames), At(words, Emails));
        return found.Email >= 0 && found.Alliance >= 0 && (found.Name >= 0 || found.FirstName >= 0) ? found : null;
    }

    /// <summary>The line that these cells make; null where they hold nothing of it.</summary>
    public ListLine? Line(TableRow row)
    {
        var cells = row.Cells;
        var name = string.Join(' ', new[] { Cell(cells, FirstName), Cell(cells, Name) }.Where(part => part.Length > 0));
        var line = new ListLine(row.Number, Cell(cells, Alliance), Cell(cells, Role), name, Cell(cells, Email)) { IsHidden = row.IsHidden };
        return line.Alliance.Length + line.Name.Length + line.Email.Length == 0 ? null : line;
    }

    private static int At(string[] words, string[] known) => known.Select(word => Array.IndexOf(words, word))
        .FirstOrDefault(at => at >= 0, -1);

    private static string Cell(IReadOnlyList<string> cells, int at) => at >= 0 && at < cells.Count ? Tidy.Of(cells[at]) : "";
}

/// <summary>A line of a list as it was typed; nothing in it has been checked.</summary>
/// <param name="Number">Its number in the file, as a spreadsheet program counts.</param>
/// <param name="Alliance">The alliance.</param>
/// <param name="Role">The role.</param>
/// <param name="Name">First and last name.</param>
/// <param name="Email">The address.</param>
public sealed record ListLine(int Number, string Alliance, string Role, string Name, string Email)
{
    /// <summary>Whether the row was hidden in its table; such a line waits until the office takes it in.</summary>
    public bool IsHidden { get; init; }
}
