using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>While an alliance rests it may change who answers whom.</summary>
internal sealed class AnsweringModel : LifePage
{
    [BindProperty]
    public List<AnsweredGroup> Groups { get; set; } = [];

    public IEnumerable<SelectListItem> PointChoices => Alliance.PublicContactPoints.Select(point =>
        new SelectListItem($"{point.Name} ({point.Mailbox ?? "noch ohne Postfach"})", point.Id.ToString())
        { Disabled = point.Mailbox is null });

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForPausing;

    protected override object? Stored => Alliance.PauseNow is { } pause ? new { Groups = AnsweredGroup.Of(pause) } : null;

    public void OnGet() => Groups = Alliance.PauseNow is { } pause ? AnsweredGroup.Of(pause) : [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var duties = Groups.SelectMany(group => group.Points.Select(point => (point, group.For))).ToList();
        if (Alliance.ObstacleToAnswering(duties) is { } obstacle) return Again("", obstacle);
        Alliance.Answer(duties, Me.PersonId, Now);
        return await Saved("Gespeichert. Die öffentliche Seite nennt schon, wer antwortet.", "leben");
    }
}

/// <summary>Who answers for one group.</summary>
internal sealed class AnsweredGroup
{
    public Audience For { get; set; }

    public List<Guid> Points { get; set; } = [];

    public string Label => string.Join(", ", For.Labels);

    public static List<AnsweredGroup> Of(CreativePause pause) =>
    [
        .. AudienceWords.All.Where(known => pause.Audiences.HasFlag(known.Audience)).Select(known => new AnsweredGroup
        {
            For = known.Audience,
            Points = [.. pause.Duties.Where(duty => duty.Audiences.HasFlag(known.Audience)).Select(duty => duty.ContactPointId)],
        }),
    ];
}
