using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Accounts;

/// <summary>Secrets that prove something: 256 bit of chance, of which only the hash is kept.</summary>
internal static class Secret
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
