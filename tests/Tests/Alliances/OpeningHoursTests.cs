using Buendnisnetz.Alliances;

namespace Buendnisnetz.Tests.Alliances;

/// <summary>Hours in the words of people; what is not understood is not claimed.</summary>
public sealed class OpeningHoursTests
{
    // 23 November 2026 is a Monday.
    private static DateTime At(int day, int hour, int minute = 0) => new(2026, 11, day, hour, minute, 0, DateTimeKind.Unspecified);

    [Theory]
    [InlineData("Montag bis Freitag 8.30–12.30 Uhr", 23, 8, 30, true)]
    [InlineData("Montag bis Freitag 8.30–12.30 Uhr", 23, 12, 30, false)]
    [InlineData("Montag bis Freitag 8.30–12.30 Uhr", 28, 9, 0, false)]
    [InlineData("Mo-Fr 9-12, Do auch 14-18 Uhr", 26, 15, 0, null)]
    [InlineData("Mo-Fr 9-12 Uhr, Do 14-18 Uhr", 26, 15, 0, true)]
    [InlineData("Mo-Fr 9-12 Uhr, Do 14-18 Uhr", 25, 15, 0, false)]
    [InlineData("werktags 9–12 und 14–16 Uhr", 24, 14, 1, true)]
    [InlineData("Dienstag und Donnerstag 9–16 Uhr", 26, 9, 0, true)]
    [InlineData("Dienstag und Donnerstag 9–16 Uhr", 25, 9, 0, false)]
    [InlineData("täglich von 9 bis 18 Uhr", 29, 17, 59, true)]
    [InlineData("Sa–Mo 10:00–14:00", 29, 13, 0, true)]
    [InlineData("Mi 9–11 Uhr und nach Vereinbarung", 25, 10, 0, true)]
    [InlineData("täglich 10–17 Uhr, sonntags Kuchen", 24, 11, 0, null)]
    [InlineData("außer in den Ferien Mo–Fr 9–12", 24, 11, 0, null)]
    [InlineData("Mo 12–9 Uhr", 23, 10, 0, null)]
    [InlineData("Mo 9–25 Uhr", 23, 10, 0, null)]
    [InlineData("9–12 Uhr", 23, 10, 0, null)]
    [InlineData("nach Vereinbarung", 23, 10, 0, null)]
    [InlineData("", 23, 10, 0, null)]
    public void Words_say_whether_somebody_is_there(string words, int day, int hour, int minute, bool? isOpen) =>
        Assert.Equal(isOpen, OpeningHours.Of(words)?.IsOpen(At(day, hour, minute), "BW"));

    [Fact]
    public void On_the_holidays_of_its_Land_nobody_is_there()
    {
        var hours = OpeningHours.Of("täglich 9–17 Uhr")!;
        var corpusChristi = new DateTime(2026, 6, 4, 10, 0, 0, DateTimeKind.Unspecified);
        Assert.Equal((false, true), (hours.IsOpen(corpusChristi, "BW"), hours.IsOpen(corpusChristi, "HH")));
        Assert.False(hours.IsOpen(new(2026, 12, 25, 10, 0, 0, DateTimeKind.Unspecified), "HH"));
    }
}
