using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Somebody imitates a project in the own alliance: only what is local is asked.</summary>
internal sealed class ImitateModel : NounPage<Project>
{
    [BindProperty]
    public Guid? Home { get; set; }

    [BindProperty, Required, StringLength(200, MinimumLength = 3)]
    public string? Title { get; set; }

    [BindProperty]
    public FuzzyDate? From { get; set; }

    [BindProperty, StringLength(120)]
    public string? Called { get; set; }

    [BindProperty, StringLength(254), EmailAddress]
    public string? Email { get; set; }

    /// <summary>The alliances in which it may be done.</summary>
    public IReadOnlyList<Alliance> Homes { get; private set; } = [];

    /// <summary>What the alliance has made of it already, when it was sent; null where nothing.</summary>
    public Project? Known { get; private set; }

    public IEnumerable<SelectListItem> Choices => Homes.Select(home => new SelectListItem(home.Name, home.Id.ToString()));

    protected override Task<Project?> Find() => Db.Projects.VisibleTo(Me, Db).WithPage.FindBySlug(Slug, Cancel);

    protected override bool MayUse => Me.MayImitate;

    protected override IActionResult? Detour()
    {
        if (Noun.IsExample) return null;
        Flash("Dieses Projekt steht nicht zum Nachahmen bereit.");
        return Redirect(Noun.Path);
    }

    protected override async Task LoadMore() =>
        Homes = [.. (await Db.Alliances.Of(Me).ForTerritory.ByName.ToListAsync(Cancel))
            .Where(home => Noun.ObstacleToImitation(home) is null)];

    public void OnGet() => Title = Noun.Title;

    public async Task<IActionResult> OnPostAsync()
    {
        var home = Homes.Count == 1 ? Homes[0] : Homes.FirstOrDefault(one => one.Id == Home);
        if (home is null) Check("Home", "Bitte wählen Sie Ihr Bündnis.");
        if (!ModelState.IsValid) return Again();
        await using var turn = await Db.TakeProjectLock(Cancel);
        Known = await Db.ImitationOf(Noun.Id, home!.Id, Cancel);
        if (Known is not null) return Again("", $"{home.Name} setzt dieses Vorbild schon um. Schreiben Sie dort weiter.");
        var (copy, adoption) = Noun.Imitate(home, new(Title!, From, Called, Email), await Db.OriginOf(Noun.Id, Cancel),
            await Db.FreeProjectSlug(Title!, Cancel), Me.PersonId, Now);
        Db.AddRange(copy, adoption);
        var done = await Saved("Plan und Materialliste stehen. Passen Sie an, was bei Ihnen anders ist.", copy.Below("bearbeiten"));
        await turn.CommitAsync(Cancel);
        return done;
    }
}
