using FsCheck;
using FsCheck.Fluent;

namespace Buendnisnetz.Tests.Platform;

/// <summary>What holds for every date, however exactly it is known.</summary>
[Once]
public sealed class FuzzyDatePropertyTests
{
    private static readonly Gen<FuzzyDate> Dates = Gen.OneOf(
        Years.Select(FuzzyDate.OfYear),
        Years.SelectMany(_ => Gen.Choose(1, 3), FuzzyDate.OfPart),
        Years.SelectMany(_ => Gen.Choose(1, 4), FuzzyDate.OfSeason),
        Years.SelectMany(_ => Gen.Choose(1, 12), FuzzyDate.OfMonth),
        Gen.Choose(0, 400_000).Select(days => FuzzyDate.OfDay(new DateOnly(1000, 1, 1).AddDays(days))));

    private static Gen<int> Years => Gen.Choose(1000, 2100);

    [Fact]
    public void What_is_stored_comes_back_as_it_was() =>
        Holds(date => FuzzyDate.FromSortable(date.ToSortable()) == date && date.ToSortable().Length <= FuzzyDate.MaxLength);

    [Fact]
    public void What_is_shown_is_understood_when_it_is_typed() => Holds(date => FuzzyDate.Parse(date.ToString()) == date);

    [Fact]
    public void It_begins_before_it_ends_and_in_its_year() =>
        Holds(date => date.Earliest <= date.Latest && date.Earliest.Year == date.Year && date.Latest.Year == date.Year);

    [Fact]
    public void Only_a_day_is_shown_with_a_day() =>
        Holds(date => (date.Precision == DatePrecision.Day) == date.ToString().Contains(". ", StringComparison.Ordinal));

    [Fact]
    public void Dates_sort_by_their_beginning() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Dates.ToArbitrary(), Dates.ToArbitrary(), (one, other) =>
            one.Earliest >= other.Earliest || one < other || one.Precision == DatePrecision.Year || other.Precision == DatePrecision.Year));

    [Fact]
    public void Whatever_is_typed_is_read_or_refused_but_never_throws() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string>(typed => FuzzyDate.TryParse(typed, out var date)
            ? FuzzyDate.Parse(date.ToString()) == date : true));

    private static void Holds(Func<FuzzyDate, bool> property) => Check.QuickThrowOnFailure(Prop.ForAll(Dates.ToArbitrary(), property));
}
