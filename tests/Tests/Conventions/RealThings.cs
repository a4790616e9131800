using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Attendance;
using Buendnisnetz.Feedback;
using Buendnisnetz.Mailings;
using Buendnisnetz.Bookings;
using Buendnisnetz.Documentation;
using Buendnisnetz.Calendars;
using Buendnisnetz.Events;
using Buendnisnetz.Handovers;
using Buendnisnetz.Invitations;
using Buendnisnetz.JointWork;
using Buendnisnetz.Lifecycle;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;
using Buendnisnetz.OpenSpace;
using Buendnisnetz.Projects;
using Buendnisnetz.Organisations;
using Buendnisnetz.Partners;
using Buendnisnetz.Reviews;
using Buendnisnetz.Territory;
using Buendnisnetz.Web;
using EventSession = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>
/// Things of the demo by the part of an address that names them, so that a refusal is about the person and not about the thing. A route
/// with a new part needs a line here. Of alliances there are several, because not every page fits where each of them stands.
/// </summary>
internal sealed partial class RealThings
{
    private readonly List<KnownThings> alliances = [], networks = [], lists = [], entries = [];
    private readonly KnownThings others = Known([]);

    /// <param name="db">The database of the demo.</param>
    /// <param name="at">Now.</param>
    /// <param name="administrator">Who administers it.</param>
    /// <param name="mail">The name of a mail that was sent.</param>
    public static async Task<RealThings> Of(Db db, DateTimeOffset at, Guid administrator, string mail)
    {
        var things = new RealThings();
        things.Add(("post/name", mail));
        await things.Alliances(db, at);
        await things.Networks(db, at);
        await things.Lists(db, at, administrator);
        await things.Entries(db, at);
        await things.Administration(db, at, administrator);
        await things.Calendars(db);
        await things.Own(db, administrator);
        await things.Materials(db, at);
        await things.Community(db, at, administrator);
        await things.Checks(db, at);
        await things.Tokens(db, at, administrator);
        return things;
    }

    /// <summary>Addresses of this route, at each of which something exists, with those who hold it.</summary>
    public IReadOnlyList<(string Path, IReadOnlyList<Guid> Holders)> AddressesOf(string route) => [.. (route.Split('/')[0] switch
    {
        "buendnisse" => alliances,
        "netzwerke" => networks,
        "einladungen" => lists,
        "listen" => entries,
        "materialien" => materials,
        _ => [others],
    }).Select(known => (Path: RouteParts.Filled(route, known.Things)!, known.Holders)).Where(known => known.Path is not null)];

    private async Task Administration(Db db, DateTimeOffset at, Guid administrator)
    {
        var terms = await db.Terms.InList(db, PartnerCategories.List).Take(2).ToListAsync();
        var bridge = db.TermMappings.Add(TermMapping.Between(terms[0], TermMatch.Broad, terms[1], null, at)).Entity;
        var report = db.BarrierReports.Add(BarrierReport.Receive("/", "Der Kontrast ist zu schwach.", null, at)).Entity;
        var (items, open) = (db.EventSessions, db.BookingTerms.Where(terms => terms.ClosesAt > at));
        var coming = await db.CalendarEvents.Open.Coming(at)
            .Where(one => one.CancelledAt == null && items.Any(item => item.EventId == one.Id))
            .Where(one => open.Any(terms => terms.EventId == one.Id))
            .Include(one => one.People).OrderBy(one => one.Id).FirstAsync();
        var workshop = await db.EventSessions.OfEvent(coming.Id).WithSpeakers.FirstAsync(one => one.Kind == SessionKind.Panel);
        var booking = await db.Bookings.OfEvent(coming.Id).OrderBy(one => one.Id).FirstAsync();
        var asked = await db.BookingQuestions.Where(one => one.EventId == coming.Id).OrderBy(one => one.Position).ToListAsync();
        var form = db.SpecialForms.Add(SpecialForm.Open(coming, new("Presse", at.AddDays(-1), coming.EndsAt), 0, null, at)).Entity;
        var own = db.BookingQuestions.Add(BookingQuestion.Ask((await db.TermsOf(coming.Id, default))!, asked,
            new("Wer bringt Kuchen mit?", AnswerKind.YesNo))).Entity;
        var question = db.SessionQuestions.Add(SessionQuestion.Ask(workshop, "Wer fängt an?", null, at)).Entity;
        var konstanz = await db.Alliances.FirstAsync(one => one.Slug == "leben-im-landkreis-konstanz");
        AgreementDraft draft = new("Wir tun etwas.",
            [new("Ada Beispiel", null, "ada@probe.example") { AllianceId = konstanz.Id }, new("Bo Beispiel", null, "bo@probe.example")]);
        var agreement = db.Agreements.Add(Agreement.Note(coming, draft, Guid.CreateVersion7(), null, coming.EndsAt)).Entity;
        foreach (var party in agreement.Parties) agreement.Confirm(party, coming.EndsAt);
        var (gone, duty) = (Guid.CreateVersion7(), db.ChecklistItems.Add(ChecklistItem.Plan(coming.Id, new("Kuchen", 3))).Entity);
        var register = db.RegisterImports.Add(RegisterImport.Of("GV100AD.txt", [], administrator, at)).Entity;
        var copies = db.Adoptions;
        var project = await db.Projects.Open.Where(one => one.ExampleSince != null && copies.Any(tie => tie.CopyId == one.Id)).ByTitle
            .Include(one => one.Carriers).ThenInclude(who => who.Alliance).Include(one => one.Turns).Include(one => one.Lighthouses)
            .FirstAsync();
        var award = db.Awards.Add(Award.Begin(new("Preis von heute", "Ministerium", at.BerlinDay), null, "preis-von-heute", null, at))
            .Entity;
        var other = await db.Projects.Open.OrderBy(one => one.Id).FirstAsync(one => one.Id != project.Id);
        var overlap = db.Overlaps.Add(Overlap.Suspect(project.Id, other.Id, new(other, 0.8, ["Beide handeln von: Sport."]), at)).Entity;
        var given = await Proposed(db, await copies.OrderBy(tie => tie.Id).FirstAsync(tie => tie.CopyId == project.Id), at);
        var got = await Proposed(db, await copies.OrderBy(tie => tie.Id).FirstAsync(tie => tie.SourceId == project.Id), at);
        var posting = await db.Postings.Standing(at.BerlinDay).OrderBy(one => one.Id).FirstAsync();
        var lighthouse = await db.Lighthouses.Include(one => one.Award).OrderBy(one => one.Id).FirstAsync();
        var label = await db.Labels.Include(one => one.Grants).OrderBy(one => one.Id).FirstAsync();
        var joint = await db.JointProjects.OrderBy(one => one.Id).Select(one => one.Id).FirstAsync();
        var right = await db.LentRights.OrderBy(one => one.Id).Select(one => one.Id).FirstAsync();
        var willing = await db.ExperienceConsents.Given.OrderBy(one => one.PersonId).Select(one => one.PersonId).FirstAsync();
        var homes = db.Seats.HeldBy(willing).InForce(at).Where(seat => seat.Place == AllianceSeats.Place).Select(seat => seat.PlaceId);
        var home = await db.Alliances.AtWork.Where(one => homes.Contains(one.Id)).ByName.Select(one => one.Slug).FirstAsync();
        var (person, topic, group) = await Topics(db, coming, booking, workshop, at);
        Add(("themen/key", person.Key), ("thema/id", topic.Id), ("gruppen/id", group.Id), ("ergebnis/id", group.Id));
        Add(("personen/id", administrator), ("gebiete/id", register.Id),
            ("rolle/seat", await First(db.Seats.OfInstance(at).Where(one => one.PersonId == administrator))),
            ("organisationen/slug", await db.Organisations.Standing.Select(one => one.Slug).FirstAsync()),
            ("begriffe/code", PartnerCategories.List), ("begriff/code", terms[0].Code), ("verbindungen/bridge", bridge.Id),
            ("reihen/slug", await db.Series.Where(one => one.EndedOn == null).Select(one => one.Slug).FirstAsync()),
            ("veranstaltungen/slug", coming.Slug), ("projekte/slug", project.Slug), ("doppelstrukturen/id", overlap.Id),
            ("bild/id", db.Add(project.Show(gone, new("Ein Ball.", "Verein", null, PersonsGround.NobodyRecognisable), null, at)).Entity.Id),
            ("entwurf/id", db.Add(KeptText.Draft(administrator, "/profil", "", at)).Entity.Id), ("vorschlag/line", "steps"),
            ("vorschlag/id", given.Id), ("verbesserungen/id", got.Id),
            ("nachahmungen/copy", got.Adoption!.Copy!.Slug),
            ("suchen-und-bieten/slug", posting.Slug), ("auszeichnungen/slug", lighthouse.Award!.Slug), ("projekt/id", lighthouse.Id),
            ("label/slug", label.Slug), ("vergabe/id", label.Grants[0].Id), ("ort/id", label.Grants[0].Id),
            ("plakette/id", db.Add(project.BecomeLighthouse(award, null, new(null, [], true), at)).Entity.Id), ("plakette/form", "svg"),
            ("aufkleber/form", "svg"), ("schreiben/id", gone), ("gemeinsam/id", joint), ("rechte/id", right),
             ("person/id", willing), ("buendnis/slug", home),
            ("beteiligte/id", coming.People[0].Id),
            ("anmeldungen/id", booking.Id), ("workshops/session", (await db.BookableSessions(coming.Id, default))[0].Slug),
            ("anmeldefragen/id", own.Id), ("formulare/id", form.Id), ("anmeldung/key", form.Key),
            ("vereinbarungen/id", agreement.Id), ("punkte/session", workshop.Slug), ("datei/id", gone), ("dateien/id", gone),
            ("aussage/id", gone), ("bilder/id", gone), ("aufgaben/id", duty.Id), ("naechstes-mal/id", gone),
            ("briefe/id", await Mailed(db, coming, at)), ("bestaetigung/code", await Confirmed(db, at)),
            ("rueckmeldung/key", await db.FeedbackRounds.OrderBy(one => one.Id).Select(one => one.RoomKey).FirstAsync()),
            ("mein-kalender/token", (await db.MakeFeed(booking.Id, null, at, default)).Split('/')[^1].Split('.')[0]),
            ("tuer/session", (await db.BookableSessions(coming.Id, default))[0].Id), ("tuer/id", booking.Id),
            ("einlass/id", booking.Id), ("papier/sheet", "raumschilder"),
            ("programm/session", workshop.Slug), ("mitwirkende/id", workshop.Speakers[0].Id), ("fragen/id", question.Id),
            ("barrieren/id", report.Id), ("fehler/status", "404"), ("hilfe/thema", "anmelden"),
            ("sitemap/file", "seiten-1.xml"));
    }

    private static async Task<Improvement> Proposed(Db db, Adoption tie, DateTimeOffset at)
    {
        var both = await db.Projects.WithCarriers.Where(one => one.Id == tie.SourceId || one.Id == tie.CopyId).ToListAsync();
        var (source, copy) = (both.Find(one => one.Id == tie.SourceId)!, both.Find(one => one.Id == tie.CopyId)!);
        return db.Improvements.Add(Improvement.Propose(tie, source, copy, "need", "Weil es fehlt.", "Kürzer.", null, at)).Entity;
    }

    private static async Task<(TopicPerson, Topic, TopicGroup)> Topics(Db db, Event planned, Booking booking, EventSession session,
        DateTimeOffset at)
    {
        TopicTerms terms = new("Woran arbeiten wir?", TopicCircle.Registered, at.AddMinutes(1), planned.EndsAt);
        var round = db.TopicRounds.Add(TopicRound.Open(planned, terms, null, at)).Entity;
        var voice = db.TopicVoices.Add(TopicVoice.Of(round, booking)).Entity;
        Topic[] topics = [Topic.Propose(voice, new("Brücken", ""), booking.Email, at), Topic.Propose(voice, new("Wege", ""), "", at)];
        db.AddRange(topics.AsEnumerable());
        await db.SaveChangesAsync();
        return (new(round, booking, voice), topics[0], db.TopicGroups.Add(new(topics[1], session)).Entity);
    }

    private static async Task<Guid> Mailed(Db db, Event planned, DateTimeOffset at)
    {
        var aim = (await MailingSegment.All(db, planned, default))[0].Aim;
        return db.Mailings.Add(Mailing.Plan(planned, new("Probe", "Ein Satz.", aim, new(MailingWhen.Before, Days: 1, Hour: new(9, 0))),
            null, at)).Entity.Id;
    }

    private static async Task<string> Confirmed(Db db, DateTimeOffset at)
    {
        var there = await db.Bookings.There.OrderBy(one => one.Id).FirstAsync();
        var planned = await db.CalendarEvents.FirstAsync(one => one.Id == there.EventId);
        db.Confirmations.Add(Confirmation.Issue(planned, there, planned.EndsAt > at ? planned.EndsAt : at));
        return Confirmation.CodeOf(there);
    }

    private async Task Calendars(Db db)
    {
        var entry = await db.SourceEntries.Where(one => one.EventId != null).OrderBy(one => one.Id).FirstAsync();
        var (day, link) = (await db.ActionDays.OrderBy(one => one.Id).FirstAsync(), await db.ActionLinks.OrderBy(one =>
            one.Code).FirstAsync());
        Add(("fremde-kalender/id", entry.SourceId), ("eintrag/entry", entry.Id), ("gebiet/area", "08335"), ("aktionstage/slug", day.Slug),
            ("mitmachen/key", link.Code));
    }

    private async Task Own(Db db, Guid administrator)
    {
        var at = DateTimeOffset.UnixEpoch;
        var passkey = db.Passkeys.Add(Passkey.Of(administrator, new([1, 2, 3], [4, 5, 6], at, 0, [], true, false, false, [], []),
            "Diensthandy", at)).Entity;
        var notice = await db.Notices.FirstAsync();
        var member = await db.Memberships.InForce.FirstAsync(one => one.PersonId != null);
        others.Holders.AddRange([notice.PersonId, member.PersonId!.Value]);
        Add(("passkeys/id", passkey.Id), ("neuigkeiten/id", notice.Id), ("netzwerke/id", member.Id));
    }

    private async Task Checks(Db db, DateTimeOffset at)
    {
        var fact = await db.KindOf("profil")!.Facts(db, at).OrderBy(one => one.FactId).FirstAsync();
        var doubt = db.Doubts.Add(Doubt.Receive("profil", fact, "Die Adresse ist eine andere.", null, at)).Entity;
        var proposed = new ProposedFact("partner", fact.PlaceId, Guid.CreateVersion7());
        var proposal = db.Proposals.Add(Proposal.Of(proposed, new(), new("Neuer Name"), null, at)!).Entity;
        Add(("stimmt-das-noch/place", fact.PlaceId), ("hinweise/id", doubt.Id), ("vorschlaege/id", proposal.Id),
            ("stimmt-nicht/kind", "profil"), ("stimmt-nicht/id", fact.FactId));
    }

    private async Task Tokens(Db db, DateTimeOffset at, Guid administrator)
    {
        var konstanz = await db.Alliances.FirstAsync(one => one.Slug == "leben-im-landkreis-konstanz");
        var handover = await db.Handovers.FirstAsync();
        var paused = await db.Alliances.FirstAsync(one => one.State == LifeState.CreativePause);
        var partner = await db.Partnerships.FirstAsync(one => one.AllianceId == konstanz.Id && one.Until == null);
        var letter = new EnquiryLetter(administrator, at);
        letter.Ask("profil", (await db.KindOf("profil")!.Read(db, [konstanz.Id], default))[0]);
        db.Add(letter);
        var wish = db.Add(new DigestWish(administrator)).Entity;
        var mailbox = db.Add(new MailboxChange(await db.Bookings.OrderBy(one => one.Id).FirstAsync())).Entity;
        var inquiry = db.Inquiries.Add(Inquiry.To(konstanz.Id, null, administrator, null, "Wie ging das?", at)).Entity;
        var follower = db.Followings.Add(Following.ByMail(await db.Projects.Open.OrderBy(one => one.Id).FirstAsync(), "folgt@probe.example",
            at)).Entity;
        Add(("uebergabe/token", Ask(HandoverReactions.Purpose, handover.Id)), ("rueckblick/token", Ask(LookBackLetters.Purpose, paused.Id)),
            ("partner/token", Ask(PartnerMail.Purpose, partner.Id)), ("partner-nachrichten/token", Ask(PartnerLetters.Purpose, partner.Id)),
            ("frische/token", Ask(EnquiryLetter.Purpose, letter.Id)),
            ("einladung/token", Ask(InvitationPaths.Purpose, (await db.Invitations.Promised.FirstAsync()).Id)), ("aendern/number", "1"),
            ("zugang/token", db.IssueEntry(await db.People.FirstAsync(one => one.Id == administrator), at).Split('/')[^1]),
            ("anmeldung/token", Ask(BookingPaths.Purpose, (await db.Bookings.OrderBy(one => one.Id).FirstAsync()).Id)),
            ("anmeldung-adresse/token", Ask(BookingPaths.MailboxPurpose, mailbox.Id)),
            ("anmeldung-zurueck/token", Ask(BookingPaths.ReturnPurpose, mailbox.Id)),
            ("vereinbarung/token", Ask(AgreementPaths.Purpose, (await db.AgreementParties.OrderBy(one => one.Id).FirstAsync()).Id)),
            ("bild/token", Ask(DocumentationPaths.Purpose, (await db.TakeDowns.OrderBy(one => one.Id).FirstAsync()).Id)),
            ("suchen-und-bieten/token", Ask(PostingPaths.Purpose, (await db.Postings.OrderBy(one => one.Id).FirstAsync()).Id)),
            ("erfahrung/token", Ask(EvidencePaths.Purpose, inquiry.Id)),
            ("termin/token", Ask(DateDesk.Purpose, (await db.DateWishes.OrderBy(one => one.Id).FirstAsync()).Id)),
            ("projekt/token", Ask(FollowDesk.Purpose, follower.Id)),
            ("abmelden/token", wish.Token));
        string Ask(string purpose, Guid about) => db.AskByLink(purpose, about, administrator, TimeSpan.FromDays(30), at).Split('/')[^1];
    }

    private void Add(params ReadOnlySpan<(string Part, object? Thing)> things)
    {
        foreach (var (part, thing) in Known([], things).Things) others.Things.Add(part, thing);
    }

    private static KnownThings Known(List<Guid> holders, params ReadOnlySpan<(string Part, object? Thing)> things)
    {
        Dictionary<string, string> known = [];
        foreach (var (part, thing) in things)
            if (thing is not null) known.Add(part, thing.ToString()!);
        return new(known, holders);
    }

    private static async Task<Guid?> First<T>(IQueryable<T> rows) where T : Entity =>
        await rows.OrderBy(one => one.Id).Select(one => (Guid?)one.Id).FirstOrDefaultAsync();

    /// <summary>Things that go together in an address, and who holds them.</summary>
    private sealed record KnownThings(Dictionary<string, string> Things, List<Guid> Holders);
}
