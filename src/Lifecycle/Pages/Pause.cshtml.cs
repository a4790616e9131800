using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The guided way into a kreative Pause: five questions, the public words, one button.</summary>
internal sealed class PauseModel : LifePage
{
    public RunningChoices Running { get; private set; } = RunningChoices.None;

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
        if (Alliance.ObstacleToPausing() is null) Running = new(await Db.RunningThings(Alliance, Now, Cancel));
    }

    public void OnGet() => Form = PauseForm.For(Alliance, Running.Things, Now);

    public async Task<IActionResult> OnPostAsync()
    {
        Complete();
        if (Alliance.ObstacleToPausing() is { } state) return Again("", state);
        var plan = Plan();
        Check("Form", Form.HalfPoints());
        foreach (var found in Alliance.ObstaclesToPausing(plan, Now)) Check(Form.FieldOf(found), found.Sentence);
        if (!ModelState.IsValid) return Again();
        if (IsPreview) return Shown(plan);
        Alliance.Pause(plan, Me.PersonId, Now);
        return await Saved(
            $"Die kreative Pause hat begonnen. Die öffentliche Seite sagt es schon. {Reach!.Sentence}", "leben");
    }

    public static bool NeedsNewPoint(GroupForm group) =>
        group.Points.Count == 0 || !string.IsNullOrEmpty(group.NewName) || !string.IsNullOrEmpty(group.NewMailbox);

    private PageResult Shown(PausePlan plan)
    {
        Preview = PauseNotice.Of(Alliance, plan);
        return Page();
    }

    /// <summary>What a form cannot leave out: every group in use and everything that runs at this moment.</summary>
    private void Complete() => Form.Complete(Alliance, Running.Things);

    private PausePlan Plan() => Form.ToPlan(Now.BerlinDay,
        [.. Running.Chosen(Form.Things).Select(one => new SettledThing(one.Topic.Code, one.Thing.Id, one.Thing.Title, one.Fate))]);
}
