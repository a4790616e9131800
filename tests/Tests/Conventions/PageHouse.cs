using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Tests.Demo;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>A demo house whose pages are known from the table of endpoints, each at an address where somebody is let in.</summary>
public sealed class PageHouse : IAsyncLifetime
{
    private readonly DemoHouse demo = new();
    private readonly List<(string Name, Browser Browser)> people = [];
    private readonly List<RoutedPage> pages = [];
    private RealThings things = null!;

    public TestHouse House => demo.House;

    /// <summary>Every page of which an address is known.</summary>
    internal IReadOnlyList<RoutedPage> Pages => pages;

    /// <summary>Routes for which no thing is known, and those behind which nobody was let in.</summary>
    internal List<string> Unproven { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await demo.InitializeAsync();
        people.Add(("die Verwaltung", await House.SignInAdministrator()));
        var edda = await House.Meet(Cast.Edda);
        var mail = await SendOne(edda.Email);
        things = await House.In(db => RealThings.Of(db, House.Clock.Now, edda.Id, mail));
        foreach (var holder in await House.In(db => db.People.Where(one => things.Holders.Contains(one.Id)).ToListAsync()))
            people.Add((holder.Name, await House.SignIn(holder, passkey: true)));
        foreach (var endpoint in House.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()) await Add(endpoint);
    }

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    /// <summary>The name of a mail to this address.</summary>
    private async Task<string> SendOne(string address)
    {
        var visitor = House.Visit();
        await visitor.Open("/anmelden");
        await visitor.Submit(new { Email = address }, form: "main form[method=post]");
        await House.RunJobs();
        return House.Services.GetRequiredService<SpoolTransport>().All.First().Name;
    }

    private async Task Add(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } described) return;
        var compiled = await House.Services.GetRequiredService<PageLoader>().LoadAsync(described, endpoint.Metadata);
        var posts = compiled.HandlerMethods.Where(handler => handler.HttpMethod == "Post")
            .Select(handler => handler.Name is null ? "" : $"?handler={handler.Name}").ToList();
        var (route, model) = (endpoint.RoutePattern.RawText!.Trim('/'), compiled.ModelTypeInfo!);
        var addresses = things.AddressesOf(route).ToList();
        if (addresses.Count == 0) Unproven.Add($"{route}: no thing is known for {string.Join(", ", RouteParts.Of(route))}");
        else if (model.IsDefined(typeof(AllowAnonymousAttribute), true)) pages.Add(new(route, addresses[0], model, posts, null));
        else pages.Add(await Proven(new(route, addresses[0], model, posts, null), addresses));
    }

    /// <summary>The page at the first address at which somebody is let in.</summary>
    private async Task<RoutedPage> Proven(RoutedPage page, IReadOnlyList<string> addresses)
    {
        foreach (var address in addresses)
            foreach (var (name, browser) in people)
                if (await IsLetIn(browser, address)) return page with { Path = address, Proof = name };
        Unproven.Add($"{page.Route}: nobody is let in at {addresses[0]}");
        return page;
    }

    private static async Task<bool> IsLetIn(Browser browser, string address)
    {
        using var answer = await browser.Client.GetAsync(address);
        return answer.StatusCode == HttpStatusCode.OK && !answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/anmelden", StringComparison.Ordinal);
    }
}
