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
    private readonly Dictionary<Guid, Browser> holders = [];
    private readonly List<RoutedPage> pages = [];
    private Browser administrator = null!;
    private RealThings things = null!;

    public TestHouse House => demo.House;

    /// <summary>Every page of which an address is known.</summary>
    internal IReadOnlyList<RoutedPage> Pages => pages;

    /// <summary>Routes for which no thing is known, and those behind which nobody was let in.</summary>
    internal List<string> Unproven { get; } = [];

    /// <summary>Methods of pages that answer to a word that is no method of the web.</summary>
    internal List<string> Strange { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await demo.InitializeAsync();
        administrator = await House.SignInAdministrator();
        var edda = await House.Meet(Cast.Edda);
        var mail = await SendOne(edda.Email);
        things = await House.In(db => RealThings.Of(db, House.Clock.Now, edda.Id, mail));
        var endpoints = House.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        foreach (var endpoint in endpoints.OfType<RouteEndpoint>()) await Add(endpoint);
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
        Strange.AddRange(compiled.HandlerMethods.Where(handler => handler.HttpMethod is not ("Get" or "Post"))
            .Select(handler => $"{compiled.ModelTypeInfo}.{handler.MethodInfo.Name}"));
        var (route, model) = (endpoint.RoutePattern.RawText!.Trim('/'), compiled.ModelTypeInfo!);
        var addresses = things.AddressesOf(route);
        if (addresses.Count == 0) Unproven.Add($"{route}: no thing is known for {string.Join(", ", RouteParts.Of(route))}");
        else if (model.IsDefined(typeof(AllowAnonymousAttribute), true)) pages.Add(new(route, addresses[0].Path, model, posts));
        else pages.Add(await Proven(new(route, addresses[0].Path, model, posts), addresses));
    }

    /// <summary>The page at the first address at which the administration is let in, or somebody who holds what is there.</summary>
    private async Task<RoutedPage> Proven(RoutedPage page, IReadOnlyList<(string Path, IReadOnlyList<Guid> Holders)> addresses)
    {
        foreach (var (path, _) in addresses)
            if (await IsLetIn(administrator, path)) return page with { Path = path };
        foreach (var (path, ids) in addresses)
            foreach (var id in ids)
                if (await IsLetIn(await Holder(id), path)) return page with { Path = path, Holder = id };
        Unproven.Add($"{page.Route}: nobody is let in at {page.Path}");
        return page;
    }

    private async Task<Browser> Holder(Guid id)
    {
        if (!holders.TryGetValue(id, out var known))
            holders[id] = known = await House.SignIn(await House.In(db => db.People.SingleAsync(one => one.Id == id)), passkey: true);
        return known;
    }

    private static async Task<bool> IsLetIn(Browser browser, string address)
    {
        using var answer = await browser.Client.GetAsync(address);
        return answer.StatusCode == HttpStatusCode.OK
            && !answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/anmelden", StringComparison.Ordinal);
    }
}
