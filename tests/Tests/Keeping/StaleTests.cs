using System.Globalization;
using System.Text.RegularExpressions;
using Buendnisnetz.Tests.Demo;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Buendnisnetz.Tests.Keeping;

/// <summary>
/// Whatever is written anywhere, in whatever row, no visitor reads a page that was true before: rows of the demo are changed, moved and
/// deleted by chance, and each page that is still shown as it was kept is compared with the same page made anew.
/// KEPT_LOOKS says how many looks are taken; the usual number is one that fits into a run of all tests.
/// </summary>
public sealed partial class StaleTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    private const int Pages = 60;

    private static readonly int Looks = int.Parse(Environment.GetEnvironmentVariable("KEPT_LOOKS") ?? "1800", CultureInfo.InvariantCulture);

    private readonly Random chance = new(Looks);

    [Fact]
    public async Task No_visitor_reads_what_was_true_before()
    {
        var pages = await SomePages();
        var (looks, kept, written) = (0, 0, 0);
        while (looks < Looks)
        {
            if (await Write()) written++;
            foreach (var page in pages)
            {
                looks++;
                if (await Kept(page) is not { } shown) continue;
                kept++;
                var anew = await Anew(page);
                Assert.True(shown == anew, $"{page} is stale after {last}:\n{Difference(shown, anew)}\n"
                    + $"instead of\n{Difference(anew, shown)}");
            }
        }
        Assert.True(written * Pages * 3 > looks && kept * 4 > looks, $"{written} writes, {kept} of {looks} looks were at kept pages.");
    }

    private string last = "";

    /// <summary>A row of any table, changed by chance; what the database does not take is left.</summary>
    private async Task<bool> Write()
    {
        try
        {
            await demo.House.In(async db =>
            {
                var rows = new List<object>();
                while (rows.Count == 0) rows = await Rows(db);
                Change(db, db.Entry(rows[0]), db.Entry(rows[^1]));
            });
            return true;
        }
        catch (Exception refused) when (refused is DbUpdateException or InvalidOperationException or System.Data.Common.DbException)
        {
            return false;
        }
    }

    /// <summary>Up to three rows of one kind that lie beside each other.</summary>
    private async Task<List<object>> Rows(Db db)
    {
        var types = db.Model.GetEntityTypes().Where(type => type.GetTableName() is not null && type.BaseType is null && !type.IsOwned()
            && !type.HasSharedClrType).ToList();
        var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(types[chance.Next(types.Count)].ClrType);
        var all = (IQueryable<object>)set.Invoke(db, [])!;
        var count = await all.CountAsync();
        return count == 0 ? [] : await all.Skip(chance.Next(count)).Take(3).ToListAsync();
    }

    private void Change(Db db, EntityEntry row, EntityEntry neighbour)
    {
        last = row.Metadata.DisplayName();
        if (chance.Next(12) == 0)
        {
            db.Remove(row.Entity);
            return;
        }
        var values = row.Properties.Where(value => !value.Metadata.IsPrimaryKey() && !value.Metadata.IsConcurrencyToken).ToList();
        foreach (var value in values.Where(_ => chance.Next(3) == 0))
        {
            last += $" {value.Metadata.Name}";
            value.CurrentValue = Other(value, neighbour.Property(value.Metadata.Name).CurrentValue);
        }
    }

    private object? Other(PropertyEntry value, object? there) => value.CurrentValue switch
    {
        _ when value.Metadata.IsNullable && chance.Next(6) == 0 => null,
        bool is1 => !is1,
        int number => number + 1,
        DateTimeOffset moment => moment.AddDays(chance.Next(-400, 400)),
        DateOnly day => day.AddDays(chance.Next(-400, 400)),
        string text when !value.Metadata.IsForeignKey() && text.Length is > 0 and < 300 && chance.Next(2) == 0 => text + "e",
        _ => there,
    };

    private async Task<IReadOnlyList<string>> SomePages()
    {
        var all = Address().Matches(await demo.House.Visit().Client.GetStringAsync("/sitemap.xml")).Select(match => match.Groups[1].Value)
            .Order(StringComparer.Ordinal).ToArray();
        chance.Shuffle(all);
        string[] lists = ["/", "/buendnisse", "/projekte", "/termine", "/netzwerke", "/materialien", "/suche?q=familie", "/neues"];
        return [.. lists.Concat(all).Distinct().Take(Pages)];
    }

    private async Task<string?> Kept(string page)
    {
        using var answer = await demo.House.Visit().Client.GetAsync(page);
        return answer.Headers.Age is null ? null : await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Who has rare wishes about packing gets a page that nobody keeps, with keys in its forms.</summary>
    private async Task<string> Anew(string page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity;q=0.5");
        using var answer = await demo.House.Visit().Client.SendAsync(request);
        return Key().Replace(await answer.Content.ReadAsStringAsync(), "");
    }

    private static string Difference(string text, string other)
    {
        var at = text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 300)];
    }

    [GeneratedRegex("<loc>https?://[^/]+([^<]*)</loc>")]
    private static partial Regex Address();

    [GeneratedRegex($"""<input[^>]* name="{FormKeys.Field}"[^>]*>""")]
    private static partial Regex Key();
}
