using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Tests.Alliances;

/// <summary>Alliances and organisations as tests need them.</summary>
internal static class Founded
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 21, 11, 0, 0, TimeSpan.Zero);

    public static readonly ContactDetails Office = new("Familienbüro", Audience.Families, "familie@example.org", "030 23125 100");

    private static int number;

    public static Organisation Organisation(string name, string category = "verein") =>
        Buendnisnetz.Organisations.Organisation.Enter(name, $"{Slug.Of(name)}-{Interlocked.Increment(ref number)}",
            new OrganisationFacts(category), null, Noon);

    /// <summary>An alliance in founding.</summary>
    public static Alliance Alliance(string name = "Leben im Landkreis") =>
        Buendnisnetz.Alliances.Alliance.Begin(new AllianceProfile(name, "", null, "", null),
            $"{Slug.Of(name)}-{Interlocked.Increment(ref number)}", null, Noon);

    /// <summary>An alliance in founding that has all it needs to start, except territory, which takes areas of the database.</summary>
    public static Alliance NearlyReady(string name = "Leben im Landkreis")
    {
        var alliance = Alliance(name);
        var district = Organisation("Landkreis Beispiel", "landkreis");
        alliance.RecordFounding(FuzzyDate.OfMonth(2010, 4), "Milchwerk", [district], null, Noon);
        alliance.CoordinateBy(district, "Jugendamt", null, null, Noon);
        alliance.Join(district, null, null, null, Noon);
        alliance.Join(Organisation("Sportverein Beispiel", "sportverein"), null, "Turnhalle", null, Noon);
        alliance.Open(Office, null, Noon);
        return alliance;
    }
}
