using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Who recorded the turns in the life of a project, and when: for its team alone.</summary>
internal sealed class TurnAuthors
{
    private const string Part = "eingetragen";

    private readonly IReadOnlyDictionary<Guid, string> names;

    private TurnAuthors(IReadOnlyDictionary<Guid, string> names) => this.names = names;

    /// <summary>What has to be asked for those of a project; a page asks for more at once.</summary>
    public static AskedLines Asked(Guid project, Db db)
    {
        var turns = db.Set<ProjectTurn>().Where(turn => turn.ProjectId == project);
        var ids = turns.Select(turn => turn.RecordedBy).Concat(turns.Select(turn => turn.TakenBackBy));
        return new(Part, db.People.Where(person => ids.Contains(person.Id)).Select(person => new Line
        {
            Id = person.Id,
            Name = person.Name,
        }));
    }

    /// <summary>Those that were found.</summary>
    public static TurnAuthors Of(Lines lines) => new(lines[Part].ToDictionary(line => line.Id!.Value, line => line.Name!));

    /// <summary>"Eingetragen am 3. Mai 2026 von Anna Berg."</summary>
    public string Of(ProjectTurn turn) => $"Eingetragen am {turn.RecordedAt.LongDay}{By(turn.RecordedBy)}.";

    /// <summary>"War ein Versehen, zurückgenommen am 4. Mai 2026 von Anna Berg."; null where it counts.</summary>
    public string? Correction(ProjectTurn turn) => turn.TakenBackAt is { } at
        ? $"War ein Versehen, zurückgenommen am {at.LongDay}{By(turn.TakenBackBy)}." : null;

    private string By(Guid? person) => person is { } id && names.TryGetValue(id, out var name) ? $" von {name}" : "";
}
