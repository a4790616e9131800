using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>A page on which the team tidies up a topic, until the votes are counted.</summary>
internal abstract class TopicTidyingPage : TopicTeamPage
{
    public Topic Topic { get; private set; } = null!;

    public IReadOnlyList<Topic> Others { get; private set; } = [];

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found || Round is not { } round) return null;
        var topics = await Db.TopicsIn(round, Cancel);
        Topic = topics.Find(one => one.Id == IdInAddress)!;
        Others = [.. topics.Where(one => one.Stands && one != Topic)];
        return Topic is null ? null : found;
    }

    protected override IActionResult? Detour() => base.Detour()
        ?? ((Round!.ObstacleToTidying(Now) ?? Topic.ObstacleToChange()) is { } obstacle ? Back(obstacle) : null);
}

/// <summary>Two topics become one.</summary>
internal sealed class TopicMergingModel(TopicDesk desk) : TopicTidyingPage
{
    [BindProperty, Required(ErrorMessage = "Bitte wählen Sie ein Thema.")]
    public Guid? Into { get; set; }

    public IEnumerable<SelectListItem> Items => Others.Select(one => new SelectListItem(one.Title, one.Id.ToString()));

    protected override IActionResult? Detour() => base.Detour()
        ?? (Others.Count == 0 ? Back("Es gibt kein anderes Thema, mit dem es sich zusammenlegen ließe.") : null);

    public void OnGet() => Into = Guid.TryParse(Request.Query["mit"], out var other) && Others.Any(one => one.Id == other) ? other
        : Others.Like(Topic.Title) is [var alike, ..] ? alike.Id : null;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Others.FirstOrDefault(one => one.Id == Into) is not { } other) return Again("Into", "Dieses Thema gibt es nicht mehr.");
        return await Do(() => desk.Merge(Event, Round!, Topic.Id, other.Id, Me.PersonId, Now, Cancel),
            $"{Topic.Title.Quoted} gehört jetzt zu {other.Title.Quoted}.");
    }
}

/// <summary>The team takes a topic out, and says why.</summary>
internal sealed class TopicRemovalModel(TopicDesk desk) : TopicTidyingPage
{
    [BindProperty, Required(ErrorMessage = "Bitte sagen Sie, warum."), StringLength(300)]
    public string? Reason { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync() => !ModelState.IsValid ? Again()
        : await Do(() => desk.Remove(Event, Round!, Topic.Id, Reason!, Me.PersonId, Now, Cancel), $"{Topic.Title.Quoted} ist "
            + "herausgenommen.");
}
