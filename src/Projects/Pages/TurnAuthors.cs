using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Who recorded the turns in the life of a project, and when: for its team alone.</summary>
internal sealed class TurnAuthors
{
    private readonly IReadOnlyDictionary<Guid, string> names;

    private TurnAuthors(IReadOnlyDictionary<Guid, string> names) => this.names = names;

    /// <summary>Those of a project with its turns.</summary>
    public static async Task<TurnAuthors> Of(Project one, Db db, CancellationToken cancel)
    {
        var ids = one.Turns.SelectMany(turn => new[] { turn.RecordedBy, turn.TakenBackBy }).OfType<Guid>().Distinct().ToList();
        return new(await db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name,
            cancel));
    }

    /// <summary>"Eingetragen am 3. Mai 2026 von Anna Berg."</summary>
    public string Of(ProjectTurn turn) => $"Eingetragen am {turn.RecordedAt.LongDay}{By(turn.RecordedBy)}.";

    /// <summary>"War ein Versehen, zurückgenommen am 4. Mai 2026 von Anna Berg."; null where it counts.</summary>
    public string? Correction(ProjectTurn turn) => turn.TakenBackAt is { } at
        ? $"War ein Versehen, zurückgenommen am {at.LongDay}{By(turn.TakenBackBy)}." : null;

    private string By(Guid? person) => person is { } id && names.TryGetValue(id, out var name) ? $" von {name}" : "";
}
