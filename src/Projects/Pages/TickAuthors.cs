using System.Text.Json;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Who ticked off what of a plan and a list of materials: for the team alone.</summary>
internal sealed class TickAuthors
{
    private const string Part = "abgehakt";

    private readonly IReadOnlyDictionary<DateTimeOffset, string> names;

    private TickAuthors(IReadOnlyDictionary<DateTimeOffset, string> names) => this.names = names;

    /// <summary>What has to be asked for those of a project, by what was recorded of it; a page asks for more at once.</summary>
    public static AskedLines Asked(Project one, Db db) => new(Part, one.PlanText is null && one.MaterialText is null ? null
        : db.Events.Where(known => known.SubjectId == one.Id && known.Kind == nameof(ProjectTicked))
            .Join(db.People, known => known.PersonId, person => person.Id,
                (known, person) => new Line { Name = person.Name, More = known.Payload }));

    /// <summary>Those that were found.</summary>
    public static TickAuthors Of(Lines lines) => new(lines[Part]
        .Select(line => (JsonSerializer.Deserialize<ProjectTicked>(line.More!)!.At, Name: line.Name!))
        .DistinctBy(known => known.At).ToDictionary(known => known.At, known => known.Name));

    /// <summary>" von Anna Berg"; empty where nobody is known any more.</summary>
    public string Of(Tick one) => one.DoneAt is { } at && names.TryGetValue(at, out var name) ? $" von {name}" : "";
}
