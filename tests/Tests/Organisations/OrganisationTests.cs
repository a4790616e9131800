using Buendnisnetz.Organisations;

namespace Buendnisnetz.Tests.Organisations;

public sealed class OrganisationTests
{
    private static readonly DateTimeOffset Now = new TestClock().GetUtcNow();

    private static Organisation Ministry() =>
        Organisation.Enter("Ministerium für Arbeit und Soziales", "ministerium", new("behoerde", "Stuttgart"), null, Now);

    [Fact]
    public void A_renamed_ministry_keeps_its_old_name_for_dates_before_the_change()
    {
        var ministry = Ministry();
        ministry.Rename("Ministerium für Soziales und Integration", FuzzyDate.OfMonth(2016, 5), "neu", null, Now);
        ministry.Rename("Ministerium für Soziales, Gesundheit und Integration", FuzzyDate.OfYear(2021), "neuer", null, Now);
        Assert.Equal("Ministerium für Arbeit und Soziales", ministry.NameAt(new(2010, 4, 1)));
        Assert.Equal("Ministerium für Arbeit und Soziales", ministry.NameAt(new(2016, 4, 30)));
        Assert.Equal("Ministerium für Soziales und Integration", ministry.NameAt(new(2016, 5, 1)));
        Assert.Equal("Ministerium für Soziales, Gesundheit und Integration", ministry.NameAt(new(2026, 1, 1)));
        Assert.Equal(["Ministerium für Soziales und Integration", "Ministerium für Arbeit und Soziales"],
            ministry.EarlierNames.Select(n => n.Name));
    }

    [Fact]
    public void A_name_cannot_begin_before_the_one_it_replaces_or_in_the_future()
    {
        var ministry = Ministry();
        ministry.Rename("Sozialministerium", FuzzyDate.OfYear(2016), "neu", null, Now);
        Assert.NotNull(ministry.ObstacleToRenaming("Familienministerium", FuzzyDate.OfYear(2015), Now.BerlinDay));
        Assert.NotNull(ministry.ObstacleToRenaming("Familienministerium", FuzzyDate.OfYear(2027), Now.BerlinDay));
        Assert.NotNull(ministry.ObstacleToRenaming("Sozialministerium", FuzzyDate.OfYear(2020), Now.BerlinDay));
        Assert.Null(ministry.ObstacleToRenaming("Familienministerium", FuzzyDate.OfYear(2020), Now.BerlinDay));
        Assert.Throws<Refusal>(() => ministry.Rename("Familienministerium", FuzzyDate.OfYear(2015), "x", null, Now));
    }

    [Fact]
    public void A_corrected_spelling_leaves_no_earlier_name()
    {
        var ministry = Ministry();
        ministry.Spell("Ministerium für Arbeit und Sozialordnung", "ministerium", null, Now);
        Assert.Empty(ministry.EarlierNames);
        Assert.Equal("Ministerium für Arbeit und Sozialordnung", ministry.NameAt(new(2010, 4, 1)));
    }
}
