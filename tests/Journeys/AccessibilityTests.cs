using Buendnisnetz.Journeys.House;
using Deque.AxeCore.Commons;

namespace Buendnisnetz.Journeys;

/// <summary>
/// WCAG 2.2 A and AA and good practice as far as a machine can judge, of every template: narrow and wide, light and dark.
/// Nothing scrolls sideways at 320 px.
/// </summary>
public abstract class AccessibilityTests(OneReader reader)
{
    // Colours are all that differs in the dark, and looking at them takes most of the time: once in the light, narrow, and once in the
    // dark, wide.
    private static readonly (int Width, ColorScheme Scheme, string Rules)[] Looks =
    [
        (1280, ColorScheme.Light, "all but colours"), (1280, ColorScheme.Dark, "colours"), (320, ColorScheme.Light, "all"),
    ];

    private const string Ask = """
        async rules => (await axe.run(document, {
          resultTypes: ['violations'],
          runOnly: rules === 'colours' ? ['color-contrast', 'link-in-text-block']
            : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: rules === 'all but colours' ? { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } } : {},
        })).violations.map(one => `${one.id} (${one.help}): ${one.nodes.slice(0, 3).map(node => node.html).join(' | ')}`)
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    protected async Task Passes(string place, string? email, bool passkey = false)
    {
        var guest = await reader.Reads(email, passkey);
        var before = guest.Complaints.Count;
        var status = await guest.Enter(place);
        Assert.Equal(place switch { "/gibt-es-nicht" or "/zugang/unbekannt" => 404, _ => 200 }, status);
        await guest.Page.EvaluateAsync(Axe);
        List<string> found = [];
        foreach (var (width, scheme, rules) in Looks)
        {
            await guest.Page.SetViewportSizeAsync(width, 800);
            await guest.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            if (await SticksOut(guest.Page) is { Length: > 0 } wide) found.Add($"{width} px: scrolls sideways, because of {wide}");
            var violations = await guest.Page.EvaluateAsync<string[]>(Ask, rules);
            found.AddRange(violations.Select(one => $"{width} px, {scheme}: {one}"));
        }
        Assert.True(found.Count == 0, $"{guest.Page.Url}\n{string.Join("\n", found)}");
        Assert.Empty(guest.Complaints.Skip(before));
    }

    private static Task<string> SticksOut(IPage page) => page.EvaluateAsync<string>("""
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? '' :
          [...document.querySelectorAll('body *')].filter(one => !one.closest('.table-scroll')
                && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .slice(0, 4).map(one => one.tagName + '.' + one.className).join(', ')
        """);
}

public sealed class VisitorAccessibilityTests(OneReader reader) : AccessibilityTests(reader), IClassFixture<OneReader>
{
    public static TheoryData<string> Pages => [.. Places.OfVisitors];

    [Theory, MemberData(nameof(Pages))]
    public Task A_page_for_visitors_passes(string place) => Passes(place, null);
}

public sealed class CoordinatorAccessibilityTests(OneReader reader) : AccessibilityTests(reader), IClassFixture<OneReader>
{
    public static TheoryData<string> Pages => [.. Places.OfCoordinators];

    [Theory, MemberData(nameof(Pages))]
    public Task A_page_at_the_desk_passes(string place) => Passes(place, OpenHouse.Coordinator);
}

public sealed class AdministratorAccessibilityTests(OneReader reader) : AccessibilityTests(reader), IClassFixture<OneReader>
{
    public static TheoryData<string> Pages => [.. Places.OfAdministrators];

    [Theory, MemberData(nameof(Pages))]
    public Task A_page_of_the_administration_passes(string place) => Passes(place, OpenHouse.Administrator, passkey: true);
}

/// <summary>One browser profile that reads a page after the other, each as if it were the first: wide and light.</summary>
public sealed class OneReader(OpenHouse house) : IAsyncDisposable
{
    private Guest? guest;

    public async Task<Guest> Reads(string? email, bool passkey)
    {
        guest ??= email is null ? await house.Visit() : await house.SignIn(email, passkey: passkey);
        await guest.Page.SetViewportSizeAsync(1280, 800);
        await guest.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return guest;
    }

    public async ValueTask DisposeAsync()
    {
        if (guest is not null) await guest.DisposeAsync();
    }
}
