using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Projects.Pages;

/// <summary>An alliance asks whether it may join a project instead of beginning one of its own.</summary>
[EnableRateLimiting("mail")]
internal sealed class JoinModel(OverlapDesk desk) : NounPage<Project>
{
    [BindProperty]
    public Guid? Home { get; set; }

    [BindProperty, Required, StringLength(2000, MinimumLength = 3)]
    public string? Words { get; set; }

    /// <summary>The alliances that may ask.</summary>
    public IReadOnlyList<Alliance> Homes { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => Homes.Select(home => new SelectListItem(home.Name, home.Id.ToString()));

    /// <summary>Whether somebody reads the letter.</summary>
    public bool IsReachable { get; private set; }

    protected override Task<Project?> Find() => Db.Projects.VisibleTo(Me, Db).Published.WithPage.FindBySlug(Slug, Cancel);

    protected override bool MayUse => Me.MayImitate;

    protected override async Task LoadMore()
    {
        Homes = [.. (await Db.Alliances.Of(Me).ByName.ToListAsync(Cancel)).Where(home => home.IsOpen && Me.CanEdit(home)
            && !Noun.Of(ProjectRole.Carrier).Any(who => who.AllianceId == home.Id))];
        IsReachable = (await Addressee.Of(Noun, Db, Now, Cancel)).Count > 0;
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var home = Homes.Count == 1 ? Homes[0] : Homes.FirstOrDefault(one => one.Id == Home);
        if (home is null) Check(Homes.Count > 1 ? "Home" : "", "Bitte wählen Sie Ihr Bündnis.");
        if (!ModelState.IsValid) return Again();
        if (!await desk.AskToJoin(Noun, home!, Me.Person, Words!.Trim(), Now, Cancel)) return Again("", Addressee.None);
        return await Saved("Ihre Nachricht ist unterwegs. Die Antwort kommt an Ihre E-Mail-Adresse.", Noun.Path);
    }
}
