using Buendnisnetz.Accounts;
using Buendnisnetz.Database;
using Buendnisnetz.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Updates;

/// <summary>What earlier releases took as it came is cleaned once, and what they folded otherwise is folded anew.</summary>
public sealed class StoredTextTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_was_stored_before_is_cleaned_and_found()
    {
        var anna = await house.Meet(Cast.Anna);
        var report = await house.In(db => Task.FromResult(db.Add(BarrierReport.Receive("/", "x", null, house.Clock.Now)).Entity));
        await house.In(db => db.People.Where(person => person.Id == anna.Id).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.Name, "Łucja\u001D Sørensen").SetProperty(one => one.NameKey, "łucja sørensen")));
        await house.In(db => db.Set<BarrierReport>().Where(one => one.Id == report.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Text, "Das\u000B Bild u\u0308ber")));
        await house.In(db => db.Jobs.ExecuteDeleteAsync());

        var backfilling = house.Services.GetRequiredService<Backfilling>();
        while (await backfilling.DoNext(TestContext.Current.CancellationToken)) { }

        var person = await house.In(db => db.People.AsNoTracking().SingleAsync(one => one.Id == anna.Id));
        Assert.Equal(("Łucja Sørensen", "lucja sorensen"), (person.Name, person.NameKey));
        Assert.Equal("Das Bild über", await house.In(db => db.Set<BarrierReport>().Where(one => one.Id == report.Id)
            .Select(one => one.Text).SingleAsync()));
        Assert.True(await house.In(db => db.Jobs.AnyAsync(job => job.Kind == "RebuildIndex")));
    }
}
