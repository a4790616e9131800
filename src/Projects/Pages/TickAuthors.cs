using System.Text.Json;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Who ticked off what of a plan and a list of materials: for the team alone.</summary>
internal sealed class TickAuthors
{
    private readonly IReadOnlyDictionary<DateTimeOffset, string> names;

    private TickAuthors(IReadOnlyDictionary<DateTimeOffset, string> names) => this.names = names;

    /// <summary>Those of a project, by what was recorded of it.</summary>
    public static async Task<TickAuthors> Of(Project one, Db db, CancellationToken cancel)
    {
        var told = await db.Events.Where(known => known.SubjectId == one.Id && known.Kind == nameof(ProjectTicked))
            .Join(db.People, known => known.PersonId, person => person.Id, (known, person) => new { known.Payload, person.Name })
            .ToListAsync(cancel);
        return new(told.Select(known => (JsonSerializer.Deserialize<ProjectTicked>(known.Payload)!.At, known.Name))
            .DistinctBy(known => known.At).ToDictionary(known => known.At, known => known.Name));
    }

    /// <summary>" von Anna Berg"; empty where nobody is known any more.</summary>
    public string Of(Tick one) => one.DoneAt is { } at && names.TryGetValue(at, out var name) ? $" von {name}" : "";
}
