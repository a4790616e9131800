using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>What is kept goes out over a real connection as it went out the first time, however it is packed.</summary>
public sealed class KeptOnTheWireTests(OpenHouse house)
{
    [Theory]
    [InlineData("")]
    [InlineData("gzip")]
    [InlineData("gzip, deflate, br, zstd")]
    public async Task A_kept_page_is_the_page_that_was_made(string packings)
    {
        using var visitor = new HttpClient { BaseAddress = new(house.Address) };
        using var first = await Ask(visitor, packings, HttpMethod.Get);
        using var kept = await Ask(visitor, packings, HttpMethod.Get);
        using var head = await Ask(visitor, packings, HttpMethod.Head);
        var body = await kept.Content.ReadAsByteArrayAsync(Cancel);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(Cancel), body);
        Assert.NotNull(kept.Headers.Age);
        Assert.Null(kept.Headers.TransferEncodingChunked);
        Assert.Equal((body.Length, body.Length), (kept.Content.Headers.ContentLength, head.Content.Headers.ContentLength));
        Assert.Equal(first.Content.Headers.ContentEncoding, kept.Content.Headers.ContentEncoding);
        Assert.Single(kept.Headers.GetValues("Date"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("gzip, deflate, br, zstd")]
    public async Task A_page_that_is_kept_for_many_has_the_words_of_its_reader(string packings)
    {
        foreach (var email in new[] { OpenHouse.Administrator, OpenHouse.Coordinator, OpenHouse.Administrator })
        {
            await using var guest = await house.SignIn(email);
            var cookies = string.Join("; ", (await guest.Profile.CookiesAsync()).Select(cookie => $"{cookie.Name}={cookie.Value}"));
            var name = await house.In(db => db.People.At(email).Select(person => person.Name).FirstAsync(Cancel));
            using var way = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, UseCookies = false };
            using var visitor = new HttpClient(way)
            {
                BaseAddress = new(house.Address),
                DefaultRequestHeaders = { { "Cookie", cookies } },
            };
            visitor.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", packings);
            for (var look = 0; look < 2; look++)
            {
                var page = await visitor.GetStringAsync("/impressum", Cancel);
                Assert.Contains($"von {name}</span>", page);
                Assert.DoesNotContain(PageHoles.Beginning, page);
            }
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<HttpResponseMessage> Ask(HttpClient visitor, string packings, HttpMethod method)
    {
        using var request = new HttpRequestMessage(method, $"/impressum?verpackt={packings.Length}");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", packings);
        var answer = await visitor.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer;
    }
}
