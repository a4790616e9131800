using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Networks;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Library.Pages;

/// <summary>A material is published; or given to the office that looks through it first (E6); or taken out of the archive again.</summary>
internal sealed class PublishModel : MaterialEditorPage
{
    protected override string? Frozen => null;

    /// <summary>The network whose office looks through it first; null where none does.</summary>
    public Network? Reviewer { get; private set; }

    public string? Obstacle => Material.State == MaterialState.InReview ? Material.ObstacleToChange() : Material.ObstacleToPublishing();

    protected override async Task LoadMore() =>
        Reviewer = Material.PublishedAt is null ? await Db.ReviewerOf(Material, Cancel) : null;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Obstacle is { } obstacle) return Again("", obstacle);
        if (Reviewer is { } network && !Me.WorksFor(network))
        {
            Material.Submit(network.Id, Me.PersonId, Now);
            return await Saved($"Das Material liegt jetzt bei {network.Name} zur Durchsicht. Sie hören davon.");
        }
        Material.Publish(Me.PersonId, Now);
        return await Saved("Das Material ist veröffentlicht.", Material.Path);
    }
}

/// <summary>A material is handed out no more; its page stays and says why.</summary>
internal sealed class WithdrawModel : MaterialEditorPage
{
    [BindProperty, Required(ErrorMessage = "Bitte sagen Sie, warum."), StringLength(1000)]
    public string? Because { get; set; }

    protected override string? Frozen => Material.ObstacleToWithdrawing();

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        Material.Withdraw(Because!, Me.PersonId, Now);
        return await Saved("Das Material ist zurückgezogen. Seine Seite bleibt und sagt, warum.", Material.Path);
    }
}

/// <summary>A material is put aside.</summary>
internal sealed class ArchiveModel : MaterialEditorPage
{
    [BindProperty, StringLength(1000)]
    public string? Because { get; set; }

    protected override string? Frozen => Material.IsPublished ? base.Frozen : "Ins Archiv kommt nur, was veröffentlicht ist.";

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        Material.Archive(Because, Me.PersonId, Now);
        return await Saved("Das Material liegt im Archiv. Wer die Adresse hat, kann es weiter nutzen.", Material.Path);
    }
}

/// <summary>A material is still right: one click.</summary>
internal sealed class CheckModel : MaterialEditorPage
{
    public IActionResult OnGet() => Redirect(Material.EditPath);

    public async Task<IActionResult> OnPostAsync()
    {
        Material.Check(Me.PersonId, Now);
        await Db.SettleFact(LibraryReviews.KindOf(Material).Code, Material.Id, Me.PersonId, Now, Cancel);
        return await Saved("Danke. Auf der Seite steht jetzt, dass Sie es heute geprüft haben.");
    }
}
