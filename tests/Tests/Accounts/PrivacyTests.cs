using Buendnisnetz.Alliances;
using System.Data.Common;
using System.Net;
using System.Text.Json;
using Buendnisnetz.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Accounts;

public sealed class PrivacyTests(TestHouse house) : IClassFixture<TestHouse>
{
    /// <summary>Rows that say something about a person by design without being theirs alone; each with its reason.</summary>
    private static readonly string[] Exempt = ["Person.Email", "Person.EmailKey", "Person.Id"];

    [Fact]
    public void Every_property_that_points_to_a_person_is_covered_by_export_and_erasure()
    {
        using var scope = house.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var covered = db.Catalog.Of<PersonalData>().Select(data => $"{data.Noun.Name}.{data.Property}").Concat(Exempt).ToHashSet();
        var pointing = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()
            .Where(property => PointsToAPerson(property)).Select(property => $"{type.ClrType.Name}.{property.Name}"));
        Assert.Equal([], pointing.Except(covered).Order());
    }

    /// <summary>
    /// Rows below one about a person that are not told, each with its reason: votes are secret, a voice says no more than that there
    /// was one, and a topic stays and is told by the mailbox of who proposed it.
    /// </summary>
    private static readonly string[] ExemptBelow = ["TopicVoice.BookingId", "TopicVote.VoiceId", "Topic.VoiceId"];

    [Fact]
    public void Every_row_that_hangs_on_one_about_a_person_is_covered_and_goes_with_it()
    {
        using var scope = house.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var all = db.Catalog.Of<PersonalData>().ToList();
        var theirs = all.Where(data => data.OnErasure == OnErasure.Delete).Select(data => data.Noun).ToHashSet();
        var covered = all.Select(data => $"{data.Noun.Name}.{data.Property}").Concat(ExemptBelow).ToHashSet();
        var below = db.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys())
            .Where(key => theirs.Contains(key.PrincipalEntityType.ClrType)).ToList();
        Assert.Equal([], below.Select(NameOf).Except(covered).Order());
        Assert.Equal([], below.Where(key => key.DeleteBehavior != DeleteBehavior.Cascade).Select(NameOf).Except(ExemptBelow).Order());

        static string NameOf(Microsoft.EntityFrameworkCore.Metadata.IForeignKey key) =>
            $"{key.DeclaringEntityType.ClrType.Name}.{key.Properties[0].Name}";
    }

    [Fact]
    public async Task Own_data_come_as_a_page_and_as_a_file()
    {
        var greta = await house.Meet(Cast.Greta);
        await house.Seat(greta, AllianceSeats.Place, Guid.CreateVersion7(), AllianceSeats.Editor);
        var browser = await house.SignIn(greta);
        await browser.Open("/profil/daten");
        Assert.Contains("Redaktion", browser.Page.QuerySelector("main")!.TextContent);
        Assert.Contains(Cast.Greta.Email, browser.Page.QuerySelector("main")!.TextContent);
        using var json = JsonDocument.Parse(await browser.Client.GetStringAsync("/profil/daten?handler=Json"));
        Assert.Equal(Cast.Greta.Name, json.RootElement.GetProperty("Account").GetProperty("Name").GetString());
        Assert.Contains(json.RootElement.GetProperty("Sections").EnumerateArray(), section => section.GetProperty("Label")
            .GetString() == "Angemeldete Geräte");
    }

    [Fact]
    public async Task After_erasure_no_table_knows_the_name_or_the_address()
    {
        var dragan = await house.Meet(Cast.Dragan);
        var seat = await house.Seat(dragan, AllianceSeats.Place, Guid.CreateVersion7(), AllianceSeats.Coordinator);
        await house.In(db => db.Invite(dragan, "Koordination", null, house.Clock.Now, default));
        await house.RunJobs();
        var browser = await house.SignIn(dragan);
        await browser.Open("/profil/loeschen");
        Assert.Contains("Koordination", browser.Page.QuerySelector("main")!.TextContent);
        await browser.Submit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Submit(new { IsSure = true });
        Assert.Equal("/", browser.Path);
        await house.RunJobs();
        Assert.Empty(await TablesWith(Cast.Dragan.Email, "Überall", Cast.Dragan.Email.ToUpperInvariant()));
        Assert.NotNull(await house.In(db => db.Seats.SingleAsync(one => one.Id == seat.Id && one.PersonId == null && one.Until != null)));
        await browser.Open("/profil");
        Assert.StartsWith("/anmelden", browser.Path);
    }

    [Fact]
    public async Task After_erasure_no_file_and_no_payload_knows_the_person()
    {
        var bilal = await house.Meet(Cast.Bilal);
        await house.Seat(bilal, AllianceSeats.Place, Guid.CreateVersion7(), AllianceSeats.Deputy);
        await house.In(db => db.Invite(bilal, "Vertretung", null, house.Clock.Now, default));
        await house.In(db =>
        {
            db.Post(new Letter(Cast.Bilal.Email.ToUpperInvariant(), "", "Ohne Konto", "Sie erhalten diese E-Mail, weil wir sie prüfen."),
                house.Clock.Now);
            db.Post(new Letter("alte.adresse@landkreis.example", "Bilal", "An die alte Adresse",
                "Sie erhalten diese E-Mail, weil wir sie prüfen.")
            { PersonId = bilal.Id }, house.Clock.Now);
            return Task.CompletedTask;
        });
        await house.RunJobs();
        Assert.Equal(3, SpooledFor("bilal", "alte.adresse"));
        var browser = await house.SignIn(bilal);
        await browser.Open("/profil/loeschen");
        await browser.Submit(new { IsSure = true });
        await house.RunJobs();
        Assert.Equal(0, SpooledFor("bilal", "alte.adresse"));
        Assert.Empty(await TablesWith(Cast.Bilal.Email));
        Assert.Equal(["jobs.payload"], (await TablesWith(bilal.Id.ToString())).Append("jobs.payload").Distinct());
        Assert.False(await house.In(db => db.Events.AnyAsync(happened => happened.SubjectId == bilal.Id || happened.PersonId == bilal.Id)));
    }

    private int SpooledFor(params string[] names) => Directory.GetFiles(house.Services.GetRequiredService<SpoolTransport>().Folder, "*.eml")
        .Count(file => names.Any(name => File.ReadAllText(file).Contains(name, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public async Task The_last_administrator_cannot_be_erased()
    {
        var browser = await house.SignInAdministrator();
        await browser.Open("/profil/loeschen");
        Assert.Contains("Administration", browser.Page.QuerySelector(".notice")!.TextContent);
        Assert.Null(browser.Page.QuerySelector("main form button.danger"));
    }

    [Fact]
    public async Task Every_night_the_retention_rules_delete_what_is_older()
    {
        var femi = await house.Meet(Cast.Femi);
        await house.In(db => db.Invite(femi, "Datenschutz", null, house.Clock.Now, default));
        await house.SignIn(femi);
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromDays(120));
        await house.RunDaily();
        Assert.False(await house.In(db => db.Links.AnyAsync(link => link.PersonId == femi.Id)));
        Assert.False(await house.In(db => db.Sessions.AnyAsync(session => session.PersonId == femi.Id)));
        Assert.False(await house.In(db => db.Mails.AnyAsync(mail => mail.PersonId == femi.Id)));
        var administrator = await house.SignInAdministrator();
        await administrator.Open("/verwaltung/aufbewahrung");
        Assert.Contains("1 Eintrag gelöscht", administrator.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Sent_mail_stays_as_long_as_the_page_promises_and_not_a_day_longer()
    {
        var administrator = await house.SignInAdministrator();
        await administrator.Open("/verwaltung/aufbewahrung");
        Assert.Contains($"{PlatformRules.Mails.Label} 30 Tage",
            System.Text.RegularExpressions.Regex.Replace(administrator.Page.QuerySelector("main")!.TextContent, @"\s+", " "),
            StringComparison.Ordinal);
        await house.In(db =>
        {
            db.Post(new Letter("lange@example.org", "", "Bleibt", "Grund"),
            house.Clock.Now); return Task.CompletedTask;
        });
        await house.RunJobs();
        for (var day = 1; day <= 31; day++)
        {
            house.Clock.Advance(TimeSpan.FromDays(1));
            await house.RunDaily();
            Assert.Equal(day <= 30, await house.In(db => db.Mails.AnyAsync(mail => mail.To == "lange@example.org")));
        }
    }

    private static bool PointsToAPerson(Microsoft.EntityFrameworkCore.Metadata.IProperty property)
    {
        var name = property.Name;
        var toPerson = property.GetContainingForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(Person));
        var byName = property.ClrType == typeof(Guid) || property.ClrType == typeof(Guid?)
            ? name.EndsWith("PersonId", StringComparison.Ordinal) || name.EndsWith("By", StringComparison.Ordinal)
            : property.ClrType == typeof(string) && name.Contains("Email", StringComparison.Ordinal);
        return toPerson || byName;
    }

    private Task<List<string>> TablesWith(params string[] words) => house.In(async db =>
    {
        var found = new List<string>();
        var columns = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()
            .Where(property => property.ClrType == typeof(string))
            .Select(property => (Table: type.GetTableName()!, Column: property.GetColumnName())));
        await db.Database.OpenConnectionAsync();
        foreach (var (table, column) in columns.Distinct())
            if (await Contains(db.Database.GetDbConnection(), table, column, words)) found.Add($"{table}.{column}");
        return found;
    });

    private static async Task<bool> Contains(DbConnection connection, string table, string column, string[] words)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\" WHERE "
            + string.Join(" OR ", words.Select(word => $"\"{column}\" LIKE '%{word}%'"));
        return Convert.ToInt64(await command.ExecuteScalarAsync()) > 0;
    }
}
