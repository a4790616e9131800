using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.LivingTexts;

/// <summary>
/// A source has gone: in the same transaction its text goes from all pages that follow it, and their teams hear of it. Whoever has made it
/// their own keeps it and hears why the source is no more.
/// </summary>
internal static class LivingTextReactions
{
    public const string Group = "Texte der Netzwerke";

    public static async Task Withdrawn(Db db, LivingTextWithdrawn happened, CancellationToken cancel)
    {
        var text = await db.LivingTexts.Include(one => one.Network).FirstAsync(one => one.Id == happened.SubjectId, cancel);
        var because = $"{text.Network!.Name} hat {text.Heading.Quoted} zurückgezogen: {German.Shortened(text.Because ?? "", 150)}";
        await db.EndAll(db.ShownTexts.Standing.Where(one => one.TextId == text.Id), because, happened, cancel);
    }

    public static async Task NetworkEnded(Db db, NetworkEnded happened, CancellationToken cancel)
    {
        var name = await db.Networks.Where(one => one.Id == happened.SubjectId).Select(one => one.Name).FirstAsync(cancel);
        var texts = db.LivingTexts.Where(one => one.NetworkId == happened.SubjectId).Select(one => one.Id);
        await db.EndAll(db.ShownTexts.Following.Where(one => texts.Contains(one.TextId)), $"{name} hat seine Arbeit beendet.", happened,
            cancel);
    }

    public static async Task MemberLeft(Db db, MemberLeft happened, CancellationToken cancel)
    {
        if (await db.Memberships.Where(one => one.Id == happened.MembershipId && one.AllianceId != null)
            .Select(one => new { one.NetworkId, one.AllianceId, one.Network!.Name }).FirstOrDefaultAsync(cancel) is not { } left) return;
        var texts = db.LivingTexts.Where(one => one.NetworkId == left.NetworkId).Select(one => one.Id);
        await db.EndAll(db.ShownTexts.Following.Where(one => one.AllianceId == left.AllianceId && texts.Contains(one.TextId)),
            $"Die Mitgliedschaft in {left.Name} ist beendet.", happened, cancel);
    }

    /// <summary>Its pages stay as they are, but nobody looks after what follows a source: that goes.</summary>
    public static Task AllianceEnded(Db db, AllianceEnded happened, CancellationToken cancel) => db.EndAll(db.ShownTexts.Following
        .Where(one => one.AllianceId == happened.SubjectId), "Das Bündnis hat seine Arbeit beendet.", happened, cancel);

    private static async Task EndAll(this Db db, IQueryable<ShownText> shown, string because, DomainEvent happened,
        CancellationToken cancel)
    {
        foreach (var one in await shown.Include(known => known.Alliance).OrderBy(known => known.Id).ToListAsync(cancel))
        {
            var sentence = one.Follows ? $"{one.Heading.Quoted} steht nicht mehr auf Ihrer Seite. {because}"
                : $"{because} Ihr eigener Text bleibt; bitte prüfen Sie ihn.";
            one.GoWithSource(because, happened.At);
            foreach (var person in await db.WritersOf(one.AllianceId, happened.At, cancel))
                db.Notify(person, German.Shortened(sentence, 400), one.Alliance!.TextPath(one.TextId), Group, happened.At, one.AllianceId);
        }
    }
}
