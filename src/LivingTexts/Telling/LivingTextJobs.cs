using Buendnisnetz.Notifications;

namespace Buendnisnetz.LivingTexts;

/// <summary>A text says something else: those who show it have to hear of it.</summary>
internal sealed record LivingTextNews(Guid TextId, int Number);

/// <summary>Due every morning: texts whose last day is over.</summary>
internal sealed record LivingTextMorning;

/// <summary>Tells the teams of all alliances whose page follows a text, once a version; what is newer by then speaks for itself.</summary>
internal sealed class TellLivingTextNews(Db db, TimeProvider clock) : Work<LivingTextNews>
{
    public override async Task Do(LivingTextNews payload, CancellationToken cancel)
    {
        var text = await db.LivingTexts.Include(one => one.Network).FirstOrDefaultAsync(one => one.Id == payload.TextId, cancel);
        if (text is not { IsOffered: true } || text.Number > payload.Number) return;
        var shown = await db.ShownTexts.Following.Where(one => one.TextId == text.Id && one.Seen < payload.Number)
            .Include(one => one.Alliance).OrderBy(one => one.Id).ToListAsync(cancel);
        foreach (var one in shown)
            foreach (var person in await db.WritersOf(one.AllianceId, clock.Now, cancel))
                db.Notify(person, $"{text.Network!.Name} hat {text.Heading.Quoted} geändert. Sehen Sie nach, ob Sie das übernehmen.",
                    one.Alliance!.TextPath(text.Id), LivingTextReactions.Group, clock.Now, one.AllianceId);
    }
}

/// <summary>
/// A text whose last day is over stands on no page from that midnight on; in the morning the teams and the office hear of it, once a day
/// that was named. Named anew it stands there again.
/// </summary>
internal sealed class LookForExpired(Db db, TimeProvider clock) : Work<LivingTextMorning>
{
    public override async Task Do(LivingTextMorning payload, CancellationToken cancel)
    {
        var today = clock.Today;
        var over = await db.LivingTexts.Where(one => one.OfferedAt != null && one.EndedAt == null && one.ValidUntil < today
            && one.Network!.EndedOn == null && (one.ExpiryTold == null || one.ExpiryTold != one.ValidUntil)).Include(one => one.Network)
            .OrderBy(one => one.Id).ToListAsync(cancel);
        foreach (var text in over) await Tell(text, cancel);
    }

    private async Task Tell(LivingText text, CancellationToken cancel)
    {
        var last = text.ValidUntil!.Value.Long;
        foreach (var one in await db.ShownTexts.Following.Where(known => known.TextId == text.Id).Include(known => known.Alliance)
            .OrderBy(known => known.Id).ToListAsync(cancel))
            foreach (var person in await db.WritersOf(one.AllianceId, clock.Now, cancel))
                db.Notify(person, $"{text.Heading.Quoted} galt bis zum {last} und steht nicht mehr auf Ihrer Seite.",
                    one.Alliance!.TextPath(text.Id), LivingTextReactions.Group, clock.Now, one.AllianceId);
        foreach (var person in await db.OfficesOf(text.NetworkId, clock.Now, cancel))
            db.Notify(person, $"{text.Heading.Quoted} galt bis zum {last}. Verlängern Sie den Text, wenn er noch stimmt.",
                text.Network!.TextPath(text.Id), LivingTextReactions.Group, clock.Now, text.NetworkId);
        text.TellExpiry();
    }
}
