using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// Tells people from programs without a puzzle: a field that people do not see, and the time they need at least, with a stamp that counts
/// once. For forms of visitors, in place of the antiforgery cookie, which they shall not get.
/// </summary>
public sealed class HumanTrap(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>What a request carries once its page has shown a form to strangers.</summary>
    public const string Shown = "form-for-strangers";

    /// <summary>Where the form stands whose stamp this request has spent, and that of the same form which was faster.</summary>
    internal const string Use = "human-trap-use", Before = "human-trap-before";

    internal const string Bait = "homepage";
    internal const string Stamp = "zeit";
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Most = TimeSpan.FromHours(12);
    private readonly IDataProtector protector = protection.CreateProtector("HumanTrap");

    /// <summary>
    /// A sentence for people who were too fast or too slow; null where nothing speaks against the form. Then its stamp is spent, together
    /// with what the page saves.
    /// </summary>
    public async Task<string?> Obstacle(HttpRequest request, Db db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(db);
        if (!string.IsNullOrEmpty(request.Form[Bait])) return "Bitte lassen Sie das Feld „Homepage“ leer.";
        var stamp = request.Form[Stamp].ToString();
        var age = clock.Now - Read(stamp);
        if (age < Least) return "Das ging sehr schnell. Bitte prüfen Sie Ihre Angaben und senden Sie sie noch einmal ab.";
        if (age > Most) return Anew(request);
        var use = SentForm.Of(new(FormKeys.IdOf(stamp), Guid.Empty), request.Form, clock.Now);
        if (await db.Set<SentForm>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == use.Id, cancel) is { } before)
        {
            if (before.IsSameAs(use)) request.HttpContext.Items[Before] = before;
            return Anew(request);
        }
        db.Add(use);
        request.HttpContext.Items[Use] = use;
        return null;
    }

    private const string TooOld = "Die Seite war lange offen oder wurde schon einmal abgesendet. Bitte senden Sie Ihre Angaben "
        + "noch einmal ab.";

    /// <summary>The stamp is of no use any more: the page that says so brings a new one.</summary>
    private static string Anew(HttpRequest request)
    {
        request.HttpContext.Items[Spent] = true;
        return TooOld;
    }

    private const string Spent = "human-trap-spent";

    /// <summary>The stamp for a form: the moment its page was opened first, so that correcting a letter takes no time.</summary>
    internal string StampFor(HttpRequest request) =>
        request.HasFormContentType && !request.HttpContext.Items.ContainsKey(Spent) && request.Form[Stamp].ToString() is var sent
        && Read(sent) > DateTimeOffset.MinValue ? sent : Now();

    internal string Now() => protector.Protect(clock.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    private DateTimeOffset Read(string stamp)
    {
        try { return DateTimeOffset.FromUnixTimeSeconds(long.Parse(protector.Unprotect(stamp), CultureInfo.InvariantCulture)); }
        catch (CryptographicException) { return DateTimeOffset.MinValue; }
    }
}

/// <summary><c>&lt;human-trap /&gt;</c> in a visitor's form; the page asks <see cref="HumanTrap.Obstacle"/>.</summary>
[HtmlTargetElement("human-trap", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HumanTrapFields(HumanTrap trap) : TagHelper
{
    /// <summary>The page around it.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // The moment in it belongs to one visit.
        ReadTrail.Current?.Spoil();
        View.HttpContext.Response.Headers.CacheControl = "no-store";
        View.HttpContext.Items[HumanTrap.Shown] = true;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("hidden", "hidden");
        output.Content.AppendHtml(Tag.Of("label", null, "Homepage (bitte leer lassen)").With("for", HumanTrap.Bait));
        output.Content.AppendHtml(Tag.Of("input").With("id", HumanTrap.Bait).With("name", HumanTrap.Bait).With("tabindex", "-1")
            .With("autocomplete", "off").Single());
        output.Content.AppendHtml(Tag.Of("input").With("type", "hidden").With("name", HumanTrap.Stamp)
            .With("value", trap.StampFor(View.HttpContext.Request)).Single());
    }
}
