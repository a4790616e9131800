using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

/// <summary>A register is compared first; what it would change is named, and nothing is changed before somebody agrees.</summary>
public sealed class RegisterPreviewTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_would_change_is_named_and_happens_only_on_agreement()
    {
        var administrator = await house.SignInAdministrator();
        await Upload(administrator, new RegisterFile("20300131"));
        Assert.Equal(0, await Municipalities());
        Assert.Contains("Öhrdorf BW", Preview(administrator));
        await administrator.Submit(form: "form[action$='/einspielung']");
        await house.RunJobs();
        Assert.Equal(32, await Municipalities());

        var next = new RegisterFile("20310131").Rename("08990001", "Neustadt-Öhrdorf, Stadt").Without("09990002")
            .With("09990003", "Weißbach BY");
        await Upload(administrator, next);
        var shown = Preview(administrator);
        Assert.Contains("Öhrdorf BW → Neustadt-Öhrdorf", shown);
        Assert.Contains("1 aufgelöst", shown);
        Assert.Contains("Weißbach BY", shown);
        Assert.Equal("Öhrdorf BW", await house.In(db => db.Areas.Where(area => area.Key == AreaKey.Parse("08990001"))
            .Select(area => area.Name).SingleAsync()));
        await administrator.Submit(form: "form[action$='/verwerfung']");
        await house.RunJobs();
        Assert.Equal(32, await Municipalities());
        Assert.Contains("Verworfen", administrator.Page.QuerySelector("main table")!.TextContent);
        Assert.Null(administrator.Page.QuerySelector("section[aria-labelledby=probe]"));
    }

    [Fact]
    public async Task What_was_decided_is_not_decided_again()
    {
        var administrator = await house.SignInAdministrator();
        await Upload(administrator, new RegisterFile("20400131"));
        var again = administrator.FillIn(form: "form[action$='/verwerfung']");
        await administrator.Submit(form: "form[action$='/verwerfung']");
        await house.RunJobs();
        var id = await house.In(db => db.RegisterImports.OrderByDescending(import => import.Id)
            .Select(import => import.Id).FirstAsync());
        await administrator.Send(again with { Address = TerritoryPaths.Agreement(id) });
        Assert.Equal(ImportState.Discarded, await house.In(db => db.RegisterImports.Where(import => import.Id == id)
            .Select(import => import.State).SingleAsync()));
    }

    private async Task Upload(Browser administrator, RegisterFile file)
    {
        await administrator.Open(TerritoryPaths.Areas);
        await administrator.Upload("main form[enctype]", "Upload", file.Bytes(), "GV100AD.txt");
        Assert.Equal(200, (int)administrator.Status);
        await house.RunJobs();
        await administrator.Open(TerritoryPaths.Areas);
    }

    private static string Preview(Browser administrator) =>
        administrator.Page.QuerySelector("section[aria-labelledby=probe]")!.TextContent;

    private Task<int> Municipalities() =>
        house.In(db => db.Areas.CountAsync(area => area.Kind == AreaKind.Gemeinde && area.ValidUntil == null));
}
