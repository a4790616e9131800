using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The guided way into a kreative Pause: five questions, the public words, one button.</summary>
internal sealed class PauseModel : LifePage
{
    private IReadOnlyList<(PauseTopic Topic, RunningThing Thing)> running = [];

    [BindProperty]
    public PauseForm Form { get; set; } = new();

    /// <summary>Whether the notice is only to be seen.</summary>
    [BindProperty(Name = "vorschau")]
    public bool IsPreview { get; set; }

    public PauseNotice? Preview { get; private set; }

    public IEnumerable<SelectListItem> ReasonChoices =>
        LifeReasonWords.ForPausing.Select(reason => new SelectListItem(reason.Labels[0], reason.ToString()));

    /// <summary>Only a contact point with a functional mailbox can answer during a pause.</summary>
    public IEnumerable<SelectListItem> PointChoices => Alliance.OpenContactPoints.Select(point =>
        new SelectListItem($"{point.Name} ({point.Mailbox ?? "noch ohne Postfach"})",
            point.Id.ToString())
        { Disabled = point.Mailbox is null });

    protected override bool TellsPartners => true;

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForPausing;

    protected override async Task LoadRest()
    {
        if (Alliance.ObstacleToPausing() is null) running = await Db.RunningThings(Alliance, Now, Cancel);
    }

    public void OnGet() => Form = PauseForm.For(Alliance, running.Select(pair => pair.Thing), Now);

    public async Task<IActionResult> OnPostAsync()
    {
        Complete();
        if (Alliance.ObstacleToPausing() is { } state) return Again("", state);
        var plan = Plan();
        if (IsPreview && ModelState.IsValid) return Shown(plan);
        foreach (var found in IsPreview ? [] : Alliance.ObstaclesToPausing(plan, Now)) Check(Form.FieldOf(found), found.Sentence);
        if (!ModelState.IsValid) return Again();
        Alliance.Pause(plan, Me.PersonId, Now);
        return await Saved(
            $"Die kreative Pause hat begonnen. Die öffentliche Seite sagt es schon. {Reach!.Sentence}", "leben");
    }

    public string LabelOf(ThingForm thing) => Find(thing) is var (topic, found) ? $"{topic.Label}: {found.Title}" : "";

    public IEnumerable<SelectListItem> FatesOf(ThingForm thing) => Find(thing) is var (_, found)
        ? found.Fates.Select(fate => new SelectListItem(fate.Label, fate.Fate.ToString())) : [];

    public static bool NeedsNewPoint(GroupForm group) =>
        group.Points.Count == 0 || (!string.IsNullOrEmpty(group.NewName) && !string.IsNullOrEmpty(group.NewMailbox));

    private PageResult Shown(PausePlan plan)
    {
        Preview = PauseNotice.Of(Alliance, plan);
        return Page();
    }

    private (PauseTopic Topic, RunningThing Thing)? Find(ThingForm thing) =>
        running.Where(pair => pair.Thing.Id == thing.Id).Select(pair => ((PauseTopic, RunningThing)?)pair).FirstOrDefault();

    /// <summary>What a form cannot leave out: every group in use and everything that runs at this moment.</summary>
    private void Complete() => Form.Complete(Alliance, running.Select(pair => pair.Thing));

    private PausePlan Plan() => Form.ToPlan(Now.BerlinDay, [.. Form.Things.Select(thing => (Thing: thing, Found: Find(thing)))
        .Where(pair => pair.Found is not null)
        .Select(pair => new SettledThing(pair.Found!.Value.Topic.Code, pair.Thing.Id, pair.Found.Value.Thing.Title, pair.Thing.Fate))]);
}
