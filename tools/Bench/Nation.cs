using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.News;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Bench;

/// <summary>Invented alliances, organisations and people in the number of a size, always the same ones.</summary>
internal sealed partial class Nation(Db db, Size size, DateTimeOffset now)
{
    public const string Coordinator = "koordination-0@bench.example";
    public const string Network = "netzwerk-familie-0";
    public const string FirstAlliance = "buendnis-fuer-familie-0";

    private static readonly string[] Fields = ["vereinbarkeit", "kinderbetreuung", "generationen", "gesundheit-pflege", "erziehung",
        "lebensumfeld", "engagement"];
    private static readonly string[] Categories = ["kommune", "landkreis", "unternehmen", "kammer", "kirche", "wohlfahrtsverband",
        "verein", "sportverein", "stiftung", "schule"];

    private readonly Random chance = new(7);
    private readonly List<Organisation> organisations = [];
    private readonly List<Network> networks = [];

    public async Task Settle()
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var kreise = await db.Areas.Where(area => area.Kind == AreaKind.Kreis).OrderBy(area => area.Key).ToListAsync();
        for (var number = 0; number < size.Organisations; number++) organisations.Add(Enter(number));
        db.AddRange(organisations);
        await Save();
        for (var number = 0; number < Math.Min(16, size.Alliances); number++) Found(number);
        for (var number = 0; number < size.Alliances; number++)
        {
            Begin(number, kreise[number * 37 % kreise.Count]);
            if (number % 20 != 19) continue;
            await Save();
            if (number == 19) await Count();
        }
        for (var number = size.Alliances * 2; number < size.People; number++) db.Add(Person.Invite(NameOf(number),
            $"person-{number}@bench.example", null, now));
        await Save();
        await Invite(kreise);
        await TellProjects();
        await db.Jobs.ExecuteDeleteAsync();
        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    private async Task Save()
    {
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync();
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Entity is not (Organisation or OrganisationName or Network))
            .ToList()) entry.State = EntityState.Detached;
    }

    /// <summary>
    /// Counts what is there, so that what comes is asked for by index: PostgreSQL plans the check of a foreign key once a connection, and
    /// planned while the table was empty it reads the whole of it for each row (1,600,000 marks: 40 minutes instead of 3).
    /// </summary>
    private Task Count() => db.Database.ExecuteSqlRawAsync("ANALYZE");

    private Organisation Enter(int number) => Organisation.Enter(
        $"{Words.Of(Words.Kinds, number)} {Words.Of(Words.Towns, number / 3)} {number}", $"organisation-{number}",
        new OrganisationFacts(Words.Of(Categories, number), Words.Of(Words.Towns, number / 3)), null, now);

    private void Begin(int number, Area kreis)
    {
        var profile = new AllianceProfile($"Bündnis für Familie {number}", $"Lokales Bündnis für Familie {kreis.Title}",
            "Familie geht alle an", Text(120), null);
        var alliance = Alliance.Begin(profile, $"buendnis-fuer-familie-{number}", null, now.AddYears(-3));
        db.Add(alliance);
        alliance.WorkIn([kreis], null, now);
        alliance.WorkOn([.. Fields.Where(_ => chance.Next(2) == 0).DefaultIfEmpty(Fields[0])], null, now);
        alliance.RecordFounding(FuzzyDate.OfMonth(2005 + (number % 18), 1 + (number % 12)), "Rathaus", [Known(number)], null, now);
        alliance.CoordinateBy(Known(number), "Familienbüro", null, null, now);
        alliance.Open(new ContactDetails("Familienbüro", Audience.Families | Audience.Companies, $"familie-{number}@bench.example",
            "030 23125 100"), null, now);
        Join(alliance, number);
        Tell(alliance);
        Appoint(alliance, number);
        alliance.Start(null, now.AddYears(-2));
        db.Add(Membership.Enter(networks[number % networks.Count], alliance, FuzzyDate.OfYear(2012), null, now));
        if (number >= size.Active + size.Paused) alliance.End("Die Arbeit ist getan.", FuzzyDate.OfYear(2024), null, now);
        else if (number >= size.Active) Rest(alliance);
    }

    private void Join(Alliance alliance, int number)
    {
        var (partners, former) = (Math.Max(size.Partners / size.Alliances, 2), size.FormerPartners / size.Alliances);
        for (var turn = 0; turn < former; turn++) alliance.Leave(Join(alliance, number, turn), FuzzyDate.OfYear(2024), null, now);
        for (var turn = 0; turn < partners; turn++) Join(alliance, number, turn);
    }

    private Partnership Join(Alliance alliance, int number, int turn) =>
        alliance.Join(Known((number * 61) + turn), FuzzyDate.OfYear(2012 + (turn % 12)), "Räume und Zeit", null, now);

    private void Tell(Alliance alliance)
    {
        for (var turn = 0; turn < 8; turn++) alliance.Reach(FuzzyDate.OfMonth(2012 + turn, 5), $"Meilenstein {turn}", Text(25), null, now);
        for (var turn = 0; turn < size.NewsEach; turn++)
        {
            var item = NewsItem.Write(alliance, new NewsText(Headline(), Text(20), Text(150), Visibility.Public), $"nachricht-{turn}",
                null, now.AddDays(-turn));
            db.Add(item);
            item.Publish(null, now.AddDays(-turn * 11));
        }
    }

    private void Appoint(Alliance alliance, int number)
    {
        foreach (var (role, turn) in new[] { (AllianceSeats.Coordinator, 0), (AllianceSeats.Deputy, 1) })
        {
            var person = Person.Invite(NameOf((number * 2) + turn), turn == 0 ? $"koordination-{number}@bench.example"
                : $"vertretung-{number}@bench.example", null, now);
            db.Add(person);
            db.Add(alliance.Appoint(person, role, [], null, now.AddYears(-2)));
        }
    }

    private void Rest(Alliance alliance) => alliance.Pause(new PausePlan(LifeReason.OtherPriorities, null, FuzzyDate.OfYear(2025),
        now.BerlinDay.AddMonths(12), PausePlan.KindWords,
        [.. alliance.OpenContactPoints.Select(point => (point.Id, point.Audiences))], [], []), null, now);

    private void Found(int number)
    {
        var profile = new NetworkProfile(NetworkKind.StateNetwork, "Bündnisse lernen voneinander", Text(100), null, null, "",
            FuzzyDate.OfYear(2008));
        var network = Buendnisnetz.Networks.Network.Begin(profile, $"Netzwerk Familie {number}", $"netzwerk-familie-{number}", null,
            now.AddYears(-3));
        db.Add(network);
        networks.Add(network);
    }

    private Organisation Known(int number) => organisations[number % organisations.Count];

    private static string NameOf(int number) => $"{Words.Of(Words.FirstNames, number)} {Words.Of(Words.LastNames, number / 7)}";

    private string Headline() => $"{Words.Of(Words.Nouns, chance.Next(1000))} und {Words.Of(Words.Nouns, chance.Next(1000))} für Familien";

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(turn =>
        Words.Of(Words.Nouns, chance.Next(1000)) + (turn % 12 == 11 ? "." : "")));
}
