using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Networks;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>A joint project, for those who decide a part of it: they agree, or say why not.</summary>
internal abstract class JointPage : NounPage<JointProject>
{
    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    /// <summary>Whether somebody waits for the actor.</summary>
    public bool Waits => Noun.Consents.Any(consent => consent.AgreedAt is null && Me.DecidesFor(consent, Noun.NetworkId));

    /// <summary>Whether the actor works for the office of the network.</summary>
    public bool IsOffice => Me.WorksFor(Noun.NetworkId);

    protected override Task<JointProject?> Find() =>
        Db.JointProjects.DecidedBy(Me).Whole.FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel);

    protected override OpenPlace? Rooms => Me.RoomsOf(Noun);
}

/// <summary>A joint project, and what each of them has said.</summary>
internal sealed class JointModel : JointPage
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Noun.EndedAt is not null) return Again("", "Dieser Vorschlag hat sich erledigt.");
        JointDesk.AgreeAs(Noun, Me, Now);
        return await Saved(Noun.IsAgreed ? "Alle haben zugestimmt: Es ist jetzt ein Gemeinschaftsprojekt." : "Sie haben zugestimmt.",
            Noun.Path);
    }
}

/// <summary>A joint project ends, or somebody does not agree to it.</summary>
internal sealed class JointEndModel : JointPage
{
    protected override bool MayUse => Noun.Consents.Any(consent => Me.DecidesFor(consent, Noun.NetworkId));

    public IActionResult OnGet() => Redirect(Noun.Path);

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Reason", Noun.ObstacleToEnding(Reason));
        if (!ModelState.IsValid) return Again();
        Noun.End(Reason!, Me.PersonId, Now);
        return await Saved("Festgehalten. Das Projekt selbst bleibt, wie es ist.", Noun.Path);
    }
}
