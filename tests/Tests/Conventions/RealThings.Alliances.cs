using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Calendars;
using Buendnisnetz.Handovers;
using Buendnisnetz.Invitations;
using Buendnisnetz.Lists;
using Buendnisnetz.LivingTexts;
using Buendnisnetz.Networks;
using Buendnisnetz.News;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>Alliances and networks, and lists of what is invited to and entered in them.</summary>
internal sealed partial class RealThings
{
    private async Task Alliances(Db db, DateTimeOffset at)
    {
        var konstanz = await db.Alliances.FirstAsync(one => one.Slug == "leben-im-landkreis-konstanz");
        var handed = await db.Handovers.Unfinished.Select(one => one.AllianceId).ToListAsync();
        var ofStates = await db.Alliances.Select(one => new { one.Id, one.State }).ToListAsync();
        var showing = await db.ShownTexts.Standing.OrderBy(one => one.Id).Select(one => one.AllianceId).FirstAsync();
        var chosen = handed.Prepend(showing).Prepend(konstanz.Id)
            .Concat(ofStates.GroupBy(one => one.State).SelectMany(one => one.Take(2)).Select(one => one.Id));
        foreach (var id in chosen.Distinct().ToList()) alliances.Add(await Alliance(db, id, at));
    }

    private static async Task<KnownThings> Alliance(Db db, Guid id, DateTimeOffset at)
    {
        var alliance = await db.Alliances.FirstAsync(one => one.Id == id);
        var note = db.KnowledgeNotes.Add(KnowledgeNote.Write(alliance, "Schlüssel", "Der Schlüssel liegt im Rathaus.", null, at)).Entity;
        var seats = await db.Seats.Of(AllianceSeats.Place, id).InForce(at).ToListAsync();
        var handover = await db.Handovers.WithChecklist.Unfinished.FirstOrDefaultAsync(one => one.AllianceId == id);
        var mentor = await db.Alliances.OrderBy(one => one.Id).FirstAsync(one => one.State == LifeState.Active && one.Id != id);
        var mentorship = await First(db.Mentorships.Of(id))
            ?? db.Mentorships.Add(Mentorship.Ask(alliance, mentor, "Wie lädt man ein?", null, at)).Entity.Id;
        var news = db.News.OfAlliance(id).Where(one => one.PublishedAt != null);
        return Known([.. seats.Select(one => one.PersonId).Append(handover?.SuccessorId).OfType<Guid>()],
            ("buendnisse/slug", alliance.Slug), ("notiz/id", note.Id), ("taetigkeitsberichte/year", $"{at.BerlinDay.Year - 1}"),
            ("aktionen/day", await db.ActionDays.Select(one => one.Slug).FirstOrDefaultAsync()),
            ("pruefung/id", await db.ActionEntries.Where(one => one.AllianceId == id && one.Event!.PublishedAt == null)
                .OrderBy(one => one.EventId).Select(one => (Guid?)one.EventId).FirstOrDefaultAsync()), ("team/id", seats is [var seat, ..]
                ? seat.Id : null),
            ("patenschaft/id", mentorship), ("punkte/mission", Guid.CreateVersion7()),
            ("haken/id", handover is { Items: [var item, ..] } ? item.Id : null),
            ("aktuelles/news", await news.Select(one => one.Slug).FirstOrDefaultAsync()),
            ("nachricht/id", await First(news)),
            ("anlaufstelle/id", await First(db.Set<ContactPoint>().Where(one => one.AllianceId == id && one.ClosedAt == null))),
            ("meilenstein/id", await First(db.Set<Milestone>().Where(one => one.AllianceId == id))),
            ("auszeichnung/id", await First(db.Set<Recognition>().Where(one => one.AllianceId == id))),
            ("bilder/id", await First(db.Set<Picture>().Where(one => EF.Property<Guid>(one, "AllianceId") == id))),
            ("partner-pflege/id", await First(db.Partnerships.Where(one => one.AllianceId == id && one.Until == null))),
            ("netztexte/id", await db.ShownTexts.Standing.Where(one => one.AllianceId == id).OrderBy(one => one.Id)
                .Select(one => (Guid?)one.TextId).FirstOrDefaultAsync()),
            ("netzwerke/id", await First(db.Memberships.Where(one => one.AllianceId == id))));
    }

    private async Task Networks(Db db, DateTimeOffset at)
    {
        var living = await First(db.Alliances.Living);
        foreach (var network in await db.Networks.Living.ToListAsync())
            networks.Add(Known([],
                ("netzwerke/slug", network.Slug),
                ("mitglied/id", await First(db.Memberships.Open.Where(one => one.NetworkId == network.Id))),
                ("netztexte/id", await First(db.LivingTexts.Where(one => one.NetworkId == network.Id))),
                ("rundbriefe/id", await First(db.Circulars.Where(one => one.NetworkId == network.Id))),
                ("zugaenge/id", await First(db.Seats.Of(NetworkSeats.Place, network.Id).InForce(at))),
                ("buendnis/id", living), ("organisation/id", await First(db.Organisations.Standing))));
    }

    private async Task Lists(Db db, DateTimeOffset at, Guid administrator)
    {
        var sent = await db.Invitations.Promised.FirstAsync();
        var draft = db.InvitationBatches.Add(InvitationBatch.Prepare(null, "Entwurf", "entwurf", administrator, at)).Entity;
        var drafted = db.Invitations.Add(Invitation.Of(draft,
            new ListLine(2, "Leben im Landkreis Konstanz", "Stellvertretung", "Jana Probe", "jana@probe.example"))).Entity;
        lists.Add(Known([], ("einladungen/id", sent.BatchId), ("einladungen/invitation", sent.Id)));
        lists.Add(Known([], ("einladungen/id", draft.Id), ("einladungen/invitation", drafted.Id)));
    }

    private async Task Entries(Db db, DateTimeOffset at)
    {
        var draft = await db.EntryLists.FirstAsync(one => one.EnteredAt == null);
        var entered = db.EntryLists.Add(EntryList.Prepare(draft.Kind, draft.PlaceId, "Eingetragen", "", "eingetragen", null, at)).Entity;
        entered.Enter(1, null, at);
        foreach (var list in new[] { draft, entered }) entries.Add(Known([], ("listen/id", list.Id), ("vorlage/name", "partner.csv")));
    }
}
