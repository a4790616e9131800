using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Editing.Pages;

/// <summary>The administration begins a new alliance; everything else is added on its pages.</summary>
internal sealed class NewAllianceModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty, Required, StringLength(200, MinimumLength = 3)]
    public string? Name { get; set; }

    [BindProperty, StringLength(300)]
    public string? OfficialName { get; set; }

    /// <summary>Whether it is only an idea as yet, which nobody outside sees.</summary>
    [BindProperty]
    public bool IsIdea { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Again();
        var (profile, slug) = (new AllianceProfile(Name!, OfficialName ?? "", null, "", null), await db.FreeAllianceSlug(Name!, cancel));
        var alliance = IsIdea ? Alliance.Imagine(profile, slug, Me.PersonId, clock.Now)
            : Alliance.Begin(profile, slug, Me.PersonId, clock.Now);
        db.Alliances.Add(alliance);
        await db.SaveChangesAsync(cancel);
        Flash("Das Bündnis ist angelegt. Als Nächstes braucht es ein Gebiet, Partner und eine Koordination.");
        return Redirect(alliance.Below("bearbeiten"));
    }
}
