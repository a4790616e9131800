using System.Text.RegularExpressions;

namespace Buendnisnetz.Journeys.House;

/// <summary>Somebody with a browser: one profile, one page, and a list of what went wrong or left the house.</summary>
public sealed class Guest : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    internal Guest(IBrowserContext profile, IPage page, string address)
    {
        (Profile, Page) = (profile, page);
        page.SetDefaultTimeout(60_000);
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning" && !IsOfThePage(said.Text))
                complaints.Add($"{new Uri(page.Url).AbsolutePath}: {said.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        profile.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address + "/", StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                complaints.Add($"{page.Url} asks a foreign host: {request.Url}");
        };
        profile.Response += (_, answer) =>
        {
            if (answer.Status >= 400 && !answer.Request.IsNavigationRequest) complaints.Add($"{answer.Status} {answer.Url}");
        };
    }

    public IBrowserContext Profile { get; }

    public IPage Page { get; }

    /// <summary>Console errors, violated policies, missing files, foreign hosts.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Opens a page of the house and says with which status it answered.</summary>
    public async Task<int> Open(string path) => (await Page.GotoAsync(path))!.Status;

    public Task Press(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    public Task Follow(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public Task Type(string label, string text) => Main.GetByLabel(label).First.FillAsync(text);

    public Task Sees(string text) => Assertions.Expect(Main.GetByText(text).First).ToBeVisibleAsync(new() { Timeout = 30_000 });

    /// <summary>
    /// Waits until the address ends like this ("/zugang/*") and the page is whole. It looks again and again: an event that fires between
    /// two looks would be missed.
    /// </summary>
    public async Task Arrives(string path, float timeout = 60_000)
    {
        var ending = Regex.Escape(path).Replace("\\*", "[^?#]*", StringComparison.Ordinal);
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex($"{ending}([?#].*)?$"), new() { Timeout = timeout });
        for (var look = 0; look < 600 && !await IsWhole(); look++) await Task.Delay(100);
    }

    private async Task<bool> IsWhole()
    {
        try { return await Page.EvaluateAsync<string>("document.readyState") == "complete"; }
        catch (PlaywrightException) { return false; /* It has just moved on. */ }
    }

    /// <summary>What stands between header and footer.</summary>
    public ILocator Main => Page.Locator("main");

    public ValueTask DisposeAsync() => Profile.DisposeAsync();

    // The status of the page itself is the test's business.
    private static bool IsOfThePage(string text) => text.Contains("the server responded with a status of 4", StringComparison.Ordinal);
}
