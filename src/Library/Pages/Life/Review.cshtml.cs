using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Library.Pages;

/// <summary>The office of a network looks through a material: it publishes it, or gives it back with a reason.</summary>
internal sealed class ReviewModel : NounPage<Material>
{
    [BindProperty, StringLength(1000)]
    public string? Because { get; set; }

    /// <summary>Whether it was sent by the button that publishes.</summary>
    [BindProperty]
    public bool Accept { get; set; }

    public Material Material => Noun;

    protected override Task<Material?> Find() => Db.Materials.ReviewedBy(Me).ToEdit.FindBySlug(Slug, Cancel);

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Accept && string.IsNullOrWhiteSpace(Because)) Check(nameof(Because), "Bitte sagen Sie in einem Satz, was anders werden soll.");
        if (!ModelState.IsValid) return Again();
        if (Accept && Material.ObstacleToPublishing() is { } obstacle) return Again("", obstacle);
        if (Accept) Material.Publish(Me.PersonId, Now);
        else Material.Return(Because!, Me.PersonId, Now);
        await Tell();
        return await Saved(Accept ? "Das Material ist veröffentlicht." : "Das Material ist zurück beim Bündnis, mit Ihrem Hinweis.",
            Accept ? Material.Path : LibraryPaths.Directory);
    }

    /// <summary>Whoever writes for the alliance hears how it went.</summary>
    private async Task Tell()
    {
        if (Material.AllianceId is not { } place) return;
        var team = await Db.Seats.InForce(Now).Where(seat => seat.Place == AllianceSeats.Place && seat.PlaceId == place
            && seat.PersonId != null).Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(Cancel);
        foreach (var person in team)
            Db.Notify(person, Accept ? $"{Material.Title.Quoted} ist veröffentlicht."
                : $"{Material.Title.Quoted} kam aus der Durchsicht zurück: {German.Shortened(Because!, 150)}",
                Accept ? Material.Path : Material.EditPath, Material.HomeName, Now, place);
    }
}

/// <summary>Whether the office of a network would like to look through what its members make public, and what lies with it.</summary>
internal sealed class LookingThroughModel : NounPage<Network>
{
    public ReviewWish? Wish { get; private set; }

    public IReadOnlyList<Material> Waiting { get; private set; } = [];

    protected override OpenPlace? Rooms => Noun.AsPlace;

    protected override Task<Network?> Find() => Db.Networks.LookedAfterBy(Me).FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        Wish = await Db.ReviewWishes.FirstOrDefaultAsync(one => one.NetworkId == Noun.Id, Cancel);
        Waiting = await Db.Materials.ReviewedBy(Me).Where(one => one.ReviewerId == Noun.Id).Include(one => one.Alliance)
            .OrderBy(one => one.ChangedAt).ThenBy(one => one.Id).AsNoTracking().ToListAsync(Cancel);
    }

    public void OnGet() { }

    /// <summary>Turns it on or off; what lies with the office stays there until it has decided.</summary>
    public async Task<IActionResult> OnPostAsync(bool wanted)
    {
        await using var turn = await Db.TakeLock($"review wish {Noun.Id:N}", Cancel);
        var known = await Db.ReviewWishes.FirstOrDefaultAsync(one => one.NetworkId == Noun.Id, Cancel);
        if (wanted && known is null) Db.ReviewWishes.Add(ReviewWish.Of(Noun, Me.PersonId, Now));
        if (!wanted && known is not null) Db.Remove(known);
        var done = await Saved(wanted ? "Materialien der Mitglieder liegen jetzt zuerst bei Ihnen."
            : "Mitglieder veröffentlichen jetzt selbst.", Noun.LookingThroughPath);
        await turn.CommitAsync(Cancel);
        return done;
    }
}
