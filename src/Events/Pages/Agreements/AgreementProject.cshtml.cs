using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Projects.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>
/// The team of an alliance that has agreed makes a project of it, and is asked before as with every other one whether it is done already
/// nearby (<see cref="OverlapQuestion"/>). For everybody else there is no such page.
/// </summary>
internal sealed class AgreementProjectModel(AgreementDesk desk, OverlapQuestion question) : NounPage<Agreement>
{
    private const int LongestTitle = 100;

    [BindProperty]
    public Guid? Home { get; set; }

    [BindProperty, Required, StringLength(200, MinimumLength = 3)]
    public string? Title { get; set; }

    [BindProperty]
    public List<OverlapAnswer> Answers { get; set; } = [];

    /// <summary>What may be the same, once the form was sent.</summary>
    public OverlapQuestion Question => question;

    /// <summary>The alliances of the actor that have agreed.</summary>
    public IReadOnlyList<Alliance> Homes { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => Homes.Select(home => new SelectListItem(home.Name, home.Id.ToString()));

    protected override async Task<Agreement?> Find()
    {
        var here = Db.CalendarEvents.VisibleTo(Me, Db).Where(planned => planned.Slug == Slug);
        var found = await Db.Agreements.Counting.WithParties.Include(one => one.Event).AsNoTrackingWithIdentityResolution()
            .FirstOrDefaultAsync(one => one.Id == IdInAddress && here.Any(planned => planned.Id == one.EventId), Cancel);
        Homes = [.. found?.PossibleHomes.Where(Me.CanEdit) ?? []];
        return Homes.Count == 0 ? null : found;
    }

    protected override OpenPlace? Rooms => Homes[0].AsPlace;

    protected override IActionResult? Detour()
    {
        if (Homes.Select(Noun.ObstacleToProject).ToList() is not [{ } obstacle, ..] all || all.Contains(null)) return null;
        Flash(obstacle);
        return Redirect(Noun.Event!.Path);
    }

    /// <summary>What was agreed is the title, too, where it is short enough.</summary>
    public void OnGet() => Title = Noun.Purpose.Length > LongestTitle ? null : Noun.Purpose.TrimEnd('.', ' ');

    public async Task<IActionResult> OnPostAsync()
    {
        var home = Homes.Count == 1 ? Homes[0] : Homes.FirstOrDefault(one => one.Id == Home);
        if (home is null) Check("Home", "Bitte wählen Sie Ihr Bündnis.");
        else if (ModelState.IsValid) Check("Home", Noun.ObstacleToProject(home));
        if (ModelState.IsValid) Check("Title", Project.ObstacleTo(new(Title!)));
        if (!ModelState.IsValid) return Again();
        var alliance = await Db.Alliances.ForTerritory.FirstAsync(one => one.Id == home!.Id, Cancel);
        var open = await question.Ask(alliance, Noun.ToProject(Title!), Answers, Me, Cancel);
        ModelState.Clear(); // What is left of answers to findings that are none any more is no error.
        Check("", open);
        return ModelState.IsValid ? await Make(alliance) : Again();
    }

    private async Task<IActionResult> Make(Alliance home)
    {
        string? besides = null;
        try
        {
            var begun = await desk.MakeProject(Noun.Id, home.Id, Title!, Me.PersonId,
                async begun => besides = await question.Settle(begun, Me, Now, Cancel), Now, Cancel);
            return await Saved($"Der Entwurf ist angelegt. {besides}".TrimEnd(), begun.Below("bearbeiten"));
        }
        catch (Refusal refusal) { return Again("", refusal.Message); }
    }
}
