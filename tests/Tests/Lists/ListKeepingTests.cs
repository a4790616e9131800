using Buendnisnetz.Lists;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Reviews;

namespace Buendnisnetz.Tests.Lists;

/// <summary>How long a list waits, can be taken back and is kept.</summary>
public sealed class ListKeepingTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_way_back_ends_after_seven_days_the_list_after_four_weeks_and_the_entries_stay()
    {
        var path = await house.Found("Zu spät");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/partner-liste/neu");
        await anna.Submit(new { Upload__Pasted = "Name;Kategorie\nSpätzünder;Verein" }, form: "main form[enctype]");
        await anna.Submit(form: "form[action$='/eintragen']");
        var list = anna.Path;
        Assert.NotNull(anna.Page.QuerySelector("form[action$='/ruecknahme']"));
        house.Clock.Advance(TimeSpan.FromDays(EntryList.DaysToTakeBack) + TimeSpan.FromMinutes(1));
        anna = await house.SignIn(Cast.Anna);
        await anna.Open(list);
        Assert.Null(anna.Page.QuerySelector("form[action$='/ruecknahme']"));
        var entered = await house.In(db => db.EntryLists.SingleAsync());
        Assert.Contains("7 Tage lang", Assert.Throws<Refusal>(() => entered.TakeBack(null, house.Clock.Now)).Message);
        house.Clock.Advance(TimeSpan.FromDays(22));
        await house.RunDaily();
        Assert.Equal((0, 0), (await house.In(db => db.EntryLists.CountAsync()), await house.In(db => db.EntryLines.CountAsync())));
        Assert.Contains((await house.Facts(path)).Partnerships, one => one.Name == "Spätzünder");
    }
}
