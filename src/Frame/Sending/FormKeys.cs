using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Frame;

/// <summary>
/// Gives every form that is sent a key. Nobody can guess it, no other form has it, and it says for whom the form was made: so one form
/// makes one thing (<see cref="SentForm"/>), and what was written can be kept for its writer (<see cref="KeptText"/>).
/// </summary>
public sealed class FormKeys(IDataProtectionProvider protection)
{
    /// <summary>The hidden field that carries the key.</summary>
    public const string Field = "formular";

    private const int IdLength = 16;
    private readonly IDataProtector protector = protection.CreateProtector("FormKeys");

    /// <summary>The key of a form that was sent; null where it has none that was made here.</summary>
    public FormKey? Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Of(form[Field].ToString());
    }

    /// <summary>The key that this text is; null where it was not made here.</summary>
    internal FormKey? Of(string text)
    {
        if (text.IndexOf('.', StringComparison.Ordinal) is var point && point < 0) return null;
        try
        {
            var person = new Guid(protector.Unprotect(Base64Url.DecodeFromChars(text.AsSpan(0, point))).AsSpan(IdLength));
            return new(IdOf(text), person);
        }
        catch (Exception error) when (error is CryptographicException or FormatException or ArgumentException) { return null; }
    }

    internal static Guid IdOf(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, IdLength));

    /// <summary>The key of the next form of this page, or a hole for it.</summary>
    internal string Next(HttpContext page) => page.Features.Get<PageHoles>() is null ? Made(page) : PageHoles.Of(Hole.Key);

    /// <summary>A key for the next form of this page.</summary>
    public string Made(HttpContext page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var keys = page.Features.Get<KeysOfPage>();
        if (keys is null) page.Features.Set(keys = new(Base64Url.EncodeToString(protector.Protect(Begin(page.Actor.PersonId)))));
        return $"{keys.Beginning}.{(++keys.Forms).ToString(CultureInfo.InvariantCulture)}";
    }

    private static byte[] Begin(Guid? person) =>
        [.. RandomNumberGenerator.GetBytes(IdLength), .. (person ?? Guid.Empty).ToByteArray()];

    /// <summary>What the keys of all forms of one page begin with: proving it is the work, and is done once.</summary>
    private sealed class KeysOfPage(string beginning)
    {
        public string Beginning => beginning;

        public int Forms { get; set; }
    }
}

/// <summary>The key of one form.</summary>
/// <param name="Id">Which form it is.</param>
/// <param name="Person">Who was signed in when it was made; <see cref="Guid.Empty"/> for a visitor.</param>
public sealed record FormKey(Guid Id, Guid Person);
