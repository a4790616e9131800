using System.Net;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.AllianceDirectory;

/// <summary>The register knows which office is responsible, the operator how it is reached, and the finder says both.</summary>
public sealed class OfficeTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_the_operator_completes_stands_in_the_answer()
    {
        Assert.Contains("Landkreis Konstanz", await Answer());
        var administrator = await house.SignInAdministrator();
        await Say(administrator, new
        {
            Form__Area = "Landkreis Konstanz",
            Form__Name = "Amt für Jugend",
            Form__Phone = "07531 / 800-0",
            Form__Website = "www.amt.example/jugend"
        });
        Assert.Equal(TerritoryPaths.Offices, administrator.Path);
        var page = await house.Visit().Open("/finden?ort=78315");
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=amt] a[href='tel:075318000']"));
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=amt] a[href='https://www.amt.example/jugend']"));

        await administrator.Open($"{TerritoryPaths.Offices}?gebiet=08335");
        Assert.Equal("Amt für Jugend", administrator.Page.GetElementById("Form_Name")!.GetAttribute("value"));
        await administrator.Submit(new { Form__Phone = "07531 / 800-1" });
        Assert.Contains("800-1", await Answer());
        Assert.Equal(1, await house.In(db => db.AreaOffices.CountAsync(one => one.Area == AreaKey.Parse("08335"))));
    }

    [Theory]
    [InlineData("Nirgendwo", "07531 8000", "kennen wir nicht")]
    [InlineData("Landkreis Konstanz", "", "Telefonnummer oder eine Internetadresse")]
    [InlineData("", "07531 8000", "Bitte nennen Sie den Kreis")]
    public async Task What_helps_nobody_is_asked_back(string area, string phone, string sentence)
    {
        var administrator = await house.SignInAdministrator();
        await Say(administrator, new { Form__Area = area, Form__Name = "Jugendamt", Form__Phone = phone });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains(sentence, administrator.Page.QuerySelector(".error-summary")!.TextContent);
    }

    [Theory]
    [InlineData("Radolfzell", "liegt im Landkreis Konstanz; einzelne Städte lassen sich eintragen, sobald", "08335", true)]
    [InlineData("Kreuzberg", "Kreuzberg", "11000", false)]
    [InlineData("Kreuzberg, Berlin", "Kreuzberg liegt in Berlin.", "11000", false)]
    public async Task For_a_town_that_is_not_imported_its_Kreis_is_offered_and_taken(string area, string sentence, string key, bool lacks)
    {
        var administrator = await house.SignInAdministrator();
        await Say(administrator, new { Form__Area = area, Form__Name = "Amt vor Ort", Form__Phone = "07531 8000" });
        Assert.Contains(sentence, administrator.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal(lacks, administrator.Page.QuerySelector($"main form a[href='{TerritoryPaths.Areas}']") is not null);
        await administrator.Submit(new { }, button: $"button[name=nehmen][value='{key}']");
        Assert.Equal("Amt vor Ort", await house.In(db => db.AreaOffices.Where(one => one.Area == AreaKey.Parse(key))
            .Select(one => one.Name).SingleAsync()));
    }

    [Theory]
    [InlineData("Kreuzberg, Berlin", "Stadt Berlin")]
    [InlineData("Radolfzell", "Landkreis Konstanz")]
    public async Task A_part_of_a_city_has_the_office_of_the_city(string asked, string where) => Assert.StartsWith(where,
        (await house.Visit().Open($"/finden?ort={Uri.EscapeDataString(asked)}"))
            .QuerySelector("section[aria-labelledby=amt] h3 + p")!.TextContent);

    private static async Task Say(Browser administrator, object values)
    {
        await administrator.Open(TerritoryPaths.Offices);
        await administrator.Submit(values);
    }

    private async Task<string> Answer() =>
        (await house.Visit().Open("/finden?ort=78315")).QuerySelector("section[aria-labelledby=amt]")!.TextContent;
}
