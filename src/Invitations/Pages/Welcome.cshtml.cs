using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A place that waits for, or has just received, whoever was invited: with what to look at first.</summary>
internal sealed record WelcomePlace(Invitation Invitation, Alliance Alliance, bool HasPartners, string? Network)
{
    /// <summary>The first ten minutes: what families see, who answers, who stands in.</summary>
    public IEnumerable<(string Sentence, string Path, string Verb)> Steps
    {
        get
        {
            yield return Contacts([.. Alliance.OpenContactPoints]);
            yield return Alliance.About.Length == 0
                ? ("Die Seite hat noch keine Beschreibung.", Alliance.Below("profil"), "Beschreibung schreiben")
                : ("So stellt sich das Bündnis vor. Erkennen Sie es wieder?", Alliance.Below("profil"), "Profil lesen");
            yield return HasPartners ? ("Gehören alle Partner noch dazu?", Alliance.Below("partner-liste"), "Partner ansehen")
                : ("Noch ist kein Partner eingetragen.", Alliance.Below("partner-neu"), "Partner eintragen");
            if (Invitation.Role == AllianceSeats.Coordinator)
                yield return ("Zu zweit geht nichts verloren.", Alliance.Below("team#neu"), "Stellvertretung benennen");
        }
    }

    private (string Sentence, string Path, string Verb) Contacts(IReadOnlyList<ContactPoint> points) => points.Count switch
    {
        0 => ("Noch steht keine Anlaufstelle auf der Seite.", Alliance.Below("anlaufstelle"), "Anlaufstelle eintragen"),
        1 => ($"Eine Anlaufstelle steht auf der Seite: {points[0].Name}. Stimmt sie noch?", Alliance.Below("bearbeiten"),
            "Anlaufstelle prüfen"),
        var many => ($"{many} Anlaufstellen stehen auf der Seite. Stimmen sie noch?", Alliance.Below("bearbeiten"),
            "Anlaufstellen prüfen"),
    };
}

/// <summary>Where those arrive who have entered by an invitation; who was signed in already accepts it here.</summary>
internal sealed class WelcomeModel(Db db, TimeProvider clock) : HousePage
{
    private static readonly TimeSpan Shown = TimeSpan.FromDays(30);

    public IReadOnlyList<WelcomePlace> Places { get; private set; } = [];

    public string Lead => Places.Any(place => place.Invitation.EnteredAt is null)
        ? "Für Sie ist ein Zugang vorbereitet." : "Sie haben jetzt Zugang. Die ersten zehn Minuten könnten so aussehen.";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var since = clock.Now - Shown;
        var own = await db.Invitations.AsNoTracking().Promised
            .Where(one => one.PersonId == Me.PersonId && one.WithdrawnAt == null && (one.EnteredAt == null || one.EnteredAt > since))
                .OrderBy(one => one.Number).ToListAsync(cancel);
        var ids = own.Select(one => one.AllianceId).ToHashSet();
        var alliances = await db.Alliances.AsNoTracking().Include(alliance => alliance.ContactPoints)
            .Where(alliance => ids.Contains(alliance.Id)).ToDictionaryAsync(alliance => alliance.Id, cancel);
        var networks = await db.Networks.ToDictionaryAsync(network => network.Id, network => network.Name, cancel);
        var joined = await db.Partnerships.Where(partner => ids.Contains(partner.AllianceId) && partner.CountsUntil == null)
            .Select(partner => partner.AllianceId).Distinct().ToListAsync(cancel);
        Places = [.. own.Select(one => new WelcomePlace(one, alliances[one.AllianceId!.Value], joined.Contains(one.AllianceId.Value),
            one.NetworkId is { } id ? networks.GetValueOrDefault(id) : null))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var person = await db.People.FirstAsync(one => one.Id == Me.PersonId, cancel);
        await Entering.Entered(db, person, clock.Now, cancel);
        await db.SaveChangesAsync(cancel);
        return Redirect(InvitationPaths.Welcome);
    }
}
