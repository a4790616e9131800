namespace Buendnisnetz.Tests.Alliances;

public sealed class PartnershipTests
{
    private static readonly DateOnly Today = Founded.Noon.BerlinDay;

    [Fact]
    public void The_partners_are_counted_for_any_day()
    {
        var alliance = Founded.Alliance();
        var early = alliance.Join(Founded.Organisation("AWO"), FuzzyDate.OfMonth(2010, 4), null, null, Founded.Noon);
        alliance.Join(Founded.Organisation("Caritas"), FuzzyDate.OfYear(2014), null, null, Founded.Noon);
        alliance.Leave(early, FuzzyDate.OfMonth(2016, 12), null, Founded.Noon);

        Assert.Equal(0, alliance.PartnersOn(new DateOnly(2010, 3, 31)));
        Assert.Equal(1, alliance.PartnersOn(new DateOnly(2010, 4, 1)));
        Assert.Equal(2, alliance.PartnersOn(new DateOnly(2016, 12, 31)));
        Assert.Equal(1, alliance.PartnersOn(new DateOnly(2017, 1, 1)));
        Assert.Equal(1, alliance.PartnersOn(Today));
    }

    [Fact]
    public void Who_leaves_today_no_longer_counts_today()
    {
        var alliance = Founded.Alliance();
        var partner = alliance.Join(Founded.Organisation("AWO"), FuzzyDate.OfYear(2012), null, null, Founded.Noon);
        alliance.Leave(partner, FuzzyDate.OfMonth(2026, 11), null, Founded.Noon);
        Assert.Equal(0, alliance.PartnersOn(Today));
        Assert.Equal(1, alliance.PartnersOn(Today.AddDays(-1)));
    }

    [Fact]
    public void A_partner_whose_beginning_nobody_remembers_counts_since_the_founding()
    {
        var alliance = Founded.Alliance();
        alliance.RecordFounding(FuzzyDate.OfMonth(2010, 4), null, [], null, Founded.Noon);
        alliance.Join(Founded.Organisation("AWO"), null, null, null, Founded.Noon);
        Assert.Equal(0, alliance.PartnersOn(new DateOnly(2010, 3, 31)));
        Assert.Equal(1, alliance.PartnersOn(new DateOnly(2010, 4, 1)));
    }

    [Fact]
    public void An_organisation_is_partner_once()
    {
        var (alliance, awo) = (Founded.Alliance(), Founded.Organisation("AWO"));
        alliance.Join(awo, null, null, null, Founded.Noon);
        Assert.Contains("schon Bündnispartner", alliance.ObstacleToJoining(awo));
        Assert.Throws<Refusal>(() => alliance.Join(awo, null, null, null, Founded.Noon));
    }

    [Fact]
    public void Who_has_left_may_come_back_and_both_times_stay_in_the_history()
    {
        var (alliance, awo) = (Founded.Alliance(), Founded.Organisation("AWO"));
        var first = alliance.Join(awo, FuzzyDate.OfYear(2010), null, null, Founded.Noon);
        alliance.Leave(first, FuzzyDate.OfYear(2015), null, Founded.Noon);
        alliance.Join(awo, FuzzyDate.OfYear(2020), null, null, Founded.Noon);
        Assert.Equal(2, alliance.Partnerships.Count);
        Assert.Equal(1, alliance.PartnersOn(Today));
        Assert.Equal(0, alliance.PartnersOn(new DateOnly(2017, 6, 1)));
    }

    [Fact]
    public void A_partner_leaves_without_a_reason_and_twice_does_no_harm()
    {
        var alliance = Founded.Alliance();
        var partner = alliance.Join(Founded.Organisation("AWO"), null, null, null, Founded.Noon);
        alliance.Leave(partner, FuzzyDate.OfYear(2020), null, Founded.Noon);
        alliance.Leave(partner, FuzzyDate.OfYear(2026), null, Founded.Noon);
        Assert.Equal(FuzzyDate.OfYear(2020), partner.Until);
    }

    [Fact]
    public void Nobody_joins_or_leaves_in_the_future_or_leaves_before_joining()
    {
        var alliance = Founded.Alliance();
        Assert.Throws<Refusal>(() => alliance.Join(Founded.Organisation("AWO"), FuzzyDate.OfYear(2027), null, null, Founded.Noon));
        var partner = alliance.Join(Founded.Organisation("Caritas"), FuzzyDate.OfYear(2015), null, null, Founded.Noon);
        Assert.Throws<Refusal>(() => alliance.Leave(partner, FuzzyDate.OfYear(2027), null, Founded.Noon));
        Assert.Throws<Refusal>(() => alliance.Leave(partner, FuzzyDate.OfYear(2014), null, Founded.Noon));
        Assert.True(partner.IsActive);
    }

    [Fact]
    public void A_citizen_takes_part_without_an_organisation()
    {
        var alliance = Founded.Alliance();
        var partner = alliance.JoinAsPerson("Erika Beispiel", null, "Vorlesen", null, Founded.Noon);
        Assert.Equal("Erika Beispiel", partner.Name);
        Assert.Throws<Refusal>(() => alliance.JoinAsPerson("erika beispiel", null, null, null, Founded.Noon));
    }
}
